// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTextToSpeech>

#include <algorithm>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
// Seconds, of the alarm that ends this program: a speech service without sound answers nothing, and its library then waits for ever.
constexpr unsigned int longestSilence = 8;
constexpr unsigned int longestStop = 1;
// A voice says more than ten letters in a second.
constexpr unsigned int lettersPerSecond = 5;

/** Says what comes in on standard input up to a zero byte; the end of the input means stop. */
class Voice : public QObject
{
public:
    explicit Voice(const QLocale &language)
        : m_language(language)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Voice::read);
    }

private:
    static void leave(bool spoken) { QCoreApplication::exit(spoken ? 0 : 1); }

    void read()
    {
        char part[4096];
        const auto count = ::read(STDIN_FILENO, part, sizeof part);
        if (count <= 0) {
            m_input.setEnabled(false);
            if (m_speech) {
                alarm(longestStop);
                m_speech->stop();
            }
            leave(true);
            return;
        }
        m_text.append(part, count);
        if (m_text.endsWith('\0') && !m_speech) {
            m_text.chop(1);
            begin();
        }
    }

    /** Another language's voice makes nobody wiser. */
    [[nodiscard]] bool choosesLanguage()
    {
        const auto spoken = m_speech->availableLocales();
        if (spoken.contains(m_language)) {
            m_speech->setLocale(m_language);
            return true;
        }
        const auto same = std::ranges::find(spoken, m_language.language(), &QLocale::language);
        if (same != spoken.end()) {
            m_speech->setLocale(*same);
        }
        return same != spoken.end();
    }

    void begin()
    {
        if (QTextToSpeech::availableEngines().isEmpty()) {
            leave(false);
            return;
        }
        alarm(longestSilence);
        m_speech = std::make_unique<QTextToSpeech>();
        if (m_speech->state() == QTextToSpeech::Error || !choosesLanguage()) {
            leave(false);
            return;
        }
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &Voice::hear);
        m_speech->say(QString::fromUtf8(m_text));
    }

    void hear(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Speaking) {
            alarm(longestSilence + unsigned(m_text.size()) / lettersPerSecond);
        } else if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error) {
            leave(state == QTextToSpeech::Ready);
        }
    }

    QLocale m_language;
    QSocketNotifier m_input;
    QByteArray m_text;
    std::unique_ptr<QTextToSpeech> m_speech;
};
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer-voice"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads aloud what comes in on standard input, up to a zero byte; the end of the input stops it."_s);
    const QCommandLineOption language(u"language"_s, u"The text's language, as in nl_BE."_s, u"language"_s, QLocale().name());
    parser.addOption(language);
    parser.addHelpOption();
    parser.process(application);
    const Voice voice{QLocale(parser.value(language))};
    return QCoreApplication::exec();
}
