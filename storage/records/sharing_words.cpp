// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr std::array allParts{
    std::pair{"handedIn"_L1, SharingChoice::Part::HandedIn},
    std::pair{"done"_L1, SharingChoice::Part::Done},
    std::pair{"started"_L1, SharingChoice::Part::Started},
};
}

Expected<SharingChoice::Parts> partsFrom(const QString &words)
{
    SharingChoice::Parts parts;
    const auto all = words.trimmed() == "nothing"_L1 ? QStringList() : words.split(u',');
    for (const auto &word : all) {
        const auto found = std::ranges::find_if(allParts,
                                                [&](const auto &part) { return word.trimmed().compare(part.first, Qt::CaseInsensitive) == 0; });
        if (found == allParts.end()) {
            return failure(ErrorKind::Usage, u"--parts is “nothing”, or some of handedIn, done and started with commas between"_s);
        }
        parts |= found->second;
    }
    return parts;
}

QStringList wordsOf(SharingChoice::Parts parts)
{
    QStringList words;
    for (const auto &[word, part] : allParts) {
        if (parts.testFlag(part)) {
            words.append(word);
        }
    }
    return words;
}
}
