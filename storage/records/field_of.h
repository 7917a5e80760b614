// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "declaration.h"

/** How the declaration names a field: by its member, whose type says how it is kept. */
namespace Weekwijzer::Declared
{
inline constexpr bool required = true;
inline constexpr Roles office = Role::Office;
inline constexpr Roles teaching = Roles(Role::Teacher) | Role::Office;
inline constexpr Roles student = Role::Student;
inline constexpr Roles hub = Role::Hub;
inline constexpr qint32 line = 300; // A title, a name.
inline constexpr qint32 paragraph = 8'000;
inline constexpr qint32 essay = 100'000;

template<typename>
struct Member;
template<typename Struct, typename T>
struct Member<T Struct::*> {
    using Record = Struct;
    using Type = T;
};

template<auto member>
constexpr Field field(quint8 key, QLatin1StringView name, Roles writers, Merge merge, bool isRequired = false, qint32 longest = 0)
{
    using Record = Member<decltype(member)>::Record;
    using Form = Kept<typename Member<decltype(member)>::Type>;
    // Of a choice or number that may stay unsaid, 0 is what the struct says then: it takes no room anywhere.
    const bool zeroSaysNothing = !isRequired && (Form::type == FieldType::Choice || Form::type == FieldType::Number);
    constexpr auto all = [](const void *record) { return Form::to(static_cast<const Record *>(record)->*member); };
    constexpr auto said = [](const void *record) {
        const auto value = Form::to(static_cast<const Record *>(record)->*member);
        return integerOf(value) == 0 ? Value() : value;
    };
    return {
        .key = key,
        .name = name,
        .type = Form::type,
        .required = isRequired,
        .writers = writers,
        .merge = merge,
        .longest = longest,
        .allows = &Form::allows,
        .read = zeroSaysNothing ? +said : +all,
        .write = [](void *record, const Value &value) { static_cast<Record *>(record)->*member = Form::from(value); },
    };
}

using enum Merge;
using namespace Qt::StringLiterals;
}
