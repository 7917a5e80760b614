// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

namespace
{
// Far above what an input takes, so that only a hang is found here; bad_input_test times them closely.
constexpr qint64 longest = 2000;

/** Gives one file to the target; tells whether it was quick. */
bool isQuick(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s can't be read\n", qPrintable(path));
        return false;
    }
    const auto content = file.readAll();
    QElapsedTimer timer;
    timer.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(content.constData()), size_t(content.size()));
    if (timer.elapsed() > longest) {
        std::fprintf(stderr, "%s takes %lld ms\n", qPrintable(path), timer.elapsed());
        return false;
    }
    return true;
}
}

/** A fuzz target without its fuzzer: gives it each file of the folders named once. */
int main(int argc, char **argv)
{
    int files = 0;
    int failed = 0;
    for (int at = 1; at < argc; ++at) {
        QDirIterator folder(QString::fromLocal8Bit(argv[at]), QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            ++files;
            failed += isQuick(folder.next()) ? 0 : 1;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 && failed == 0 ? 0 : 1;
}
