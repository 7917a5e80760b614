// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture_devices.h"
#include "item_rows.h"
#include "work/photo_size.h"
#include "work_thread.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

namespace Weekwijzer
{
/**
 * The files that go along with the next hand-in of an item: each is kept as soon as it was chosen, and a photo made clean before.
 *
 * A recording under way is kept too when the program ends.
 */
class FilesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of an item")
    Q_PROPERTY(QList<Weekwijzer::FileRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QStringList sizes READ sizes CONSTANT)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY sizeChanged)
    Q_PROPERTY(QString sizeReason READ sizeReason NOTIFY sizeChanged)
    Q_PROPERTY(bool camera READ hasCamera NOTIFY changed)
    Q_PROPERTY(bool microphone READ hasMicrophone NOTIFY changed)

public:
    FilesModel(WorkThread &thread, CaptureDevices devices, QObject *parent = nullptr);
    /** Once all that was chosen is handed over to be kept. */
    ~FilesModel() override;

    [[nodiscard]] QList<FileRow> rows() const { return m_rows; }
    /** Is something chosen that isn't kept yet? */
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }
    /** Why the latest file was not kept; empty when it was. */
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /** What each size of a photo is called and takes, in the order of PhotoSize. */
    [[nodiscard]] static QStringList sizes();
    [[nodiscard]] int size() const { return int(m_wish.value_or(suggestedSize(m_line))); }
    void setSize(int size);
    /** Why this size is suggested; empty once the person chose one. */
    [[nodiscard]] QString sizeReason() const;
    [[nodiscard]] bool hasCamera() const { return m_devices.hasCamera(); }
    [[nodiscard]] bool hasMicrophone() const { return m_devices.hasMicrophone(); }

    /** Turns to an item with these files ready. */
    void show(const Id &item, const QList<FileRow> &rows);

    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE void remove(const Weekwijzer::Id &file);
    /** Where the camera is to put the next photo; empty when there is no place. */
    Q_INVOKABLE QString photoFile();
    /** Keeps what the camera put there. */
    Q_INVOKABLE void keepPhoto(const QString &path);
    /** Where the next recording goes, which is then under way. */
    Q_INVOKABLE QUrl beginRecording();
    Q_INVOKABLE void keepRecording();
    Q_INVOKABLE void dropRecording();

Q_SIGNALS:
    void changed();
    void busyChanged();
    void troubleChanged();
    void sizeChanged();

private:
    enum class After { Stay, Remove };

    void take(const QString &path, After after);
    void end();
    void setTrouble(const QString &trouble);
    [[nodiscard]] QString scratch(const QString &name);

    WorkThread &m_thread;
    CaptureDevices m_devices;
    Id m_item;
    QList<FileRow> m_rows;
    LineFacts m_line;
    std::optional<PhotoSize> m_wish;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Only for its person to read; what is in it is gone as soon as it is kept.
    int m_made = 0; ///< Photos and recordings made here, for their names.
    QString m_recording; ///< Its file; empty for none.
    int m_underWay = 0;
    QString m_trouble;
    QThreadPool m_pool; ///< One at a time: a photo takes all its pixels in the memory.
};
}
