// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "part_reader.h"
#include "protocol/frame.h"

#include <functional>
#include <optional>

namespace Weekwijzer
{
/** Reads a bundle as a stream of frames, through all its parts; memory is bounded by the largest frame. */
class BundleReader
{
public:
    /** Gives a part, counted from 1; PartMissing when there is no such one. */
    using OpenPart = std::function<Expected<std::unique_ptr<QIODevice>>(int part)>;

    /** Everything `PartReader::begun` and `open` refuse, and PartMissing. */
    [[nodiscard]] static Expected<BundleReader> begun(OpenPart open, const KeyPair &reader);

    [[nodiscard]] const BundleHeader &header() const { return m_part.header(); }
    /** The next whole frame, nothing after the last; Damaged or PartMissing when the rest is not to be had. */
    [[nodiscard]] Expected<std::optional<Frame>> next();

private:
    BundleReader(OpenPart open, KeyPair reader, PartReader part)
        : m_open(std::move(open))
        , m_reader(std::move(reader))
        , m_part(std::move(part))
        , m_frames(std::make_unique<FrameReader>())
    {
    }
    [[nodiscard]] Expected<void> readOn();
    [[nodiscard]] Expected<void> turnPage();

    OpenPart m_open;
    KeyPair m_reader;
    PartReader m_part;
    std::unique_ptr<FrameReader> m_frames;
    bool m_ended = false;
};
}
