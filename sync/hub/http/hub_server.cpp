// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_server.h"

#include "desk_workers.h"
#include "gate.h"
#include "rate_limit.h"
#include "stop_signal.h"

#include "service/person_erasure.h"
#include "store_sqlite/hub_file.h"

#include <drogon/drogon.h>

#include <QLoggingCategory>
#include <QTemporaryDir>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <future>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Q_LOGGING_CATEGORY(hubServer, "weekwijzer.hub.server", QtWarningMsg)

namespace
{
constexpr int workers = 2;
constexpr size_t keepAliveSeconds = 60;

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

Arrival arrivalOf(const drogon::HttpRequest &request)
{
    // Drogon calls a HEAD a GET.
    Arrival arrival{.method = request.isHead() ? "HEAD" : QByteArray(request.methodString()),
                    .path = bytes(request.getOriginalPath()),
                    .body = bytes(request.body())};
    for (const auto &[name, value] : request.headers()) {
        arrival.headers.insert(bytes(name), bytes(value));
    }
    arrival.address = bytes(request.peerAddr().toIp());
    return arrival;
}

drogon::HttpResponsePtr responseOf(const HttpAnswer &answer)
{
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setStatusCode(drogon::HttpStatusCode(answer.status));
    response->setContentTypeString(std::string_view(answer.contentType.constData(), size_t(answer.contentType.size())));
    response->setBody(answer.body.toStdString());
    if (answer.retryAfter > 0) {
        response->addHeader("Retry-After", std::to_string(answer.retryAfter));
    }
    for (const auto &[name, value] : answer.headers) {
        response->addHeader(name.toStdString(), value.toStdString());
    }
    response->addHeader("Cache-Control", "no-store");
    return response;
}

/** Tries the address first: Drogon itself ends the whole program when it can't have it. */
Expected<void> canListen(const Serving &serving)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(serving.host.constData(), QByteArray::number(serving.port).constData(), &hints, &found) != 0) {
        return failure(ErrorKind::Usage, u"%1 is not an address"_s.arg(QString::fromLatin1(serving.host)));
    }
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> address(found, &freeaddrinfo);
    const int socket = ::socket(address->ai_family, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const bool free = bind(socket, address->ai_addr, address->ai_addrlen) == 0 && listen(socket, 1) == 0;
    const int error = errno;
    close(socket);
    if (free) {
        return {};
    }
    return failure(error == EADDRINUSE ? ErrorKind::Busy : ErrorKind::Usage,
                   u"can't listen on %1, port %2: %3"_s.arg(QString::fromLatin1(serving.host))
                       .arg(serving.port)
                       .arg(QString::fromLocal8Bit(std::strerror(error))));
}

Expected<std::list<Database>> opened(const QString &folder)
{
    std::list<Database> databases;
    for (int number = 0; number < workers; ++number) {
        auto database = openHubDatabase(folder, HubFile::MustExist);
        if (!database) {
            return std::unexpected(database.error());
        }
        databases.push_back(*std::move(database));
    }
    return databases;
}

bool isReached(const trantor::InetAddress &address)
{
    const auto size = address.family() == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    const int socket = ::socket(address.family(), SOCK_STREAM, 0);
    const bool reached = connect(socket, address.getSockAddr(), socklen_t(size)) == 0;
    close(socket);
    return reached;
}

/** Drogon tells when it is about to listen, on this same loop; that it does, only a connection can tell. */
void announceOnceReached(const std::function<void(const QByteArray &url)> &listening, int tries = 10'000)
{
    const auto address = drogon::app().getListeners().front();
    if (isReached(address)) {
        const auto host = bytes(address.toIp());
        listening("http://" + (address.family() == AF_INET6 ? '[' + host + ']' : host) + ':' + QByteArray::number(address.toPort()));
    } else if (tries > 0) {
        drogon::app().getLoop()->queueInLoop([&listening, tries] { announceOnceReached(listening, tries - 1); });
    } else {
        qCWarning(hubServer) << "the hub can't reach its own address";
    }
}

/** Lets what the workers have answered reach the sockets. */
void flushSockets()
{
    for (size_t number = 0; number < drogon::app().getThreadNum(); ++number) {
        std::promise<void> reached;
        drogon::app().getIOLoop(number)->queueInLoop([&] { reached.set_value(); });
        reached.get_future().wait();
    }
}

/** What stands between the sockets and the workers. */
class Entrance
{
public:
    explicit Entrance(DeskWorkers &desks)
        : m_desks(desks)
    {
    }

    void admit(const drogon::HttpRequest &request, drogon::AdviceCallback &&reply)
    {
        auto arrival = arrivalOf(request);
        if (const auto refused = turnedAway(arrival)) {
            return reply(responseOf(*refused));
        }
        const auto now = QDateTime::currentDateTimeUtc();
        if (const int wait = arrival.path == "/v1/pair" ? m_pairing.waitFor(arrival.address, now) : 0; wait > 0) {
            return reply(responseOf(problem(429, "too-often"_L1, "Too many codes were tried"_L1, wait)));
        }
        const auto shared = std::make_shared<drogon::AdviceCallback>(std::move(reply));
        const bool taken = m_desks.take(
            [shared, arrival = std::move(arrival), now](FrontDesk &desk) { (*shared)(responseOf(desk.answer(arrival, now))); });
        if (!taken) {
            (*shared)(responseOf(problem(503, "busy"_L1, "The hub is busy"_L1, 5)));
        }
    }

private:
    DeskWorkers &m_desks;
    RateLimit m_pairing{30, 120}; // one thread takes the connections
};

void configure(const Serving &serving, const QString &scratch)
{
    trantor::Logger::setOutputFunction(
        [](const char *text, uint64_t size) { qCWarning(hubServer) << QByteArrayView(text, qsizetype(size)).trimmed(); }, [] {});
    drogon::app()
        .setLogLevel(trantor::Logger::kError)
        .setThreadNum(1)
        .setUploadPath(scratch.toStdString())
        .setClientMaxBodySize(size_t(largestBody))
        .setClientMaxMemoryBodySize(size_t(largestBody))
        .setIdleConnectionTimeout(keepAliveSeconds)
        // One request at a time: what follows a body unasked, as after a second and larger Content-Length, is never a request.
        .setPipeliningRequestsNumber(2)
        .setMaxConnectionNum(5000)
        .enableServerHeader(false)
        .enableGzip(false)
        .enableBrotli(false)
        .disableSigtermHandling()
        .addListener(serving.host.toStdString(), serving.port);
}
}

Expected<void> serve(const Serving &serving, const std::function<void(const QByteArray &url)> &listening)
{
    if (auto can = canListen(serving); !can) {
        return can;
    }
    auto databases = opened(serving.folder);
    const auto files = databases ? openHubBlobs(serving.folder) : std::unexpected(databases.error());
    if (!files) {
        return std::unexpected(files.error());
    }
    BlobDesk blobs(databases->front(), *files);
    if (auto tidied = blobs.tidy(); !tidied) {
        return tidied;
    }
    // What an erasure could not finish, and told whoever asked for it; a hub without room for that serves all the same.
    std::ignore = PersonErasure(databases->front()).finish([&](const BlobName &file) { return blobs.forget(file); });
    holdStopSignals();
    const QTemporaryDir scratch;
    DeskWorkers desks(*std::move(databases), *files);
    Entrance entrance(desks);
    configure(serving, scratch.path());
    drogon::app().registerPreRoutingAdvice([&](const drogon::HttpRequestPtr &request, drogon::AdviceCallback &&reply,
                                               drogon::AdviceChainCallback &&) { entrance.admit(*request, std::move(reply)); });
    drogon::app().registerBeginningAdvice([&] { announceOnceReached(listening); });
    const StopSignal stop([&] {
        if (drogon::app().isRunning()) {
            desks.finish();
            flushSockets();
        }
        drogon::app().quit();
    });
    drogon::app().run();
    return {};
}
}
