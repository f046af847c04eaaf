// Accepts connections, reads requests, and does what the script says.
#include "support/scripted_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>
#include <strings.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

#include "support/socket_io.h"

namespace outcrop::test {
namespace {

constexpr std::chrono::seconds kPatience{60};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

int listen_on_loopback(bool ipv6, bool refuses, int& port) {
  const int listener = ::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_storage address{};
  socklen_t size{};
  if (ipv6) {
    auto& v6 = reinterpret_cast<sockaddr_in6&>(address);
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = in6addr_loopback;
    size = sizeof v6;
  } else {
    auto& v4 = reinterpret_cast<sockaddr_in&>(address);
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    size = sizeof v4;
  }
  if (listener < 0 || ::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      (!refuses && ::listen(listener, 512) != 0) || ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
    throw std::runtime_error("no loopback port to listen on");
  port = ::ntohs(ipv6 ? reinterpret_cast<sockaddr_in6&>(address).sin6_port
                      : reinterpret_cast<sockaddr_in&>(address).sin_port);
  return listener;
}

SSL_CTX* make_context(const TlsFiles& files, bool outdated) {
  SSL_CTX* const context = SSL_CTX_new(TLS_server_method());
  if (SSL_CTX_use_certificate_chain_file(context, files.certificate.c_str()) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, files.key.c_str(), SSL_FILETYPE_PEM) != 1)
    throw std::runtime_error("unusable certificate " + files.certificate);
  if (outdated) {
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, TLS1_1_VERSION);
    SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
  }
  return context;
}

// Reads one request; `rest` holds what came behind it.
std::optional<Received> read_request(SocketIo& io, bool leaves_body, std::string& rest) {
  char buffer[16384];
  std::size_t end = 0;
  while ((end = rest.find("\r\n\r\n")) == std::string::npos) {
    const std::size_t got = io.read(buffer, sizeof buffer);
    if (got == 0) return {};
    rest.append(buffer, got);
  }
  Received request;
  std::string_view head = std::string_view(rest).substr(0, end);
  const std::string_view first = head.substr(0, head.find("\r\n"));
  const std::size_t space = first.find(' ');
  request.method = first.substr(0, space);
  request.target = first.substr(space + 1, first.rfind(' ') - space - 1);
  while (head.find("\r\n") != std::string_view::npos) {
    head.remove_prefix(head.find("\r\n") + 2);
    const std::string_view line = head.substr(0, head.find("\r\n"));
    const std::size_t colon = line.find(':');
    request.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  }
  rest.erase(0, end + 4);
  const std::string length(request.header("content-length"));
  const std::size_t size = length.empty() || leaves_body ? 0 : std::stoul(length);
  while (rest.size() < size) {
    const std::size_t got = io.read(buffer, sizeof buffer);
    if (got == 0) return {};
    rest.append(buffer, got);
  }
  request.body = rest.substr(0, size);
  rest.erase(0, size);
  return request;
}

}  // namespace

struct ScriptedServer::State {
  ServerOptions options;
  int port{};
  int listener{};
  int stop_event{::eventfd(0, EFD_CLOEXEC)};
  SSL_CTX* context{};

  mutable std::mutex mutex;
  mutable std::condition_variable changed;
  std::deque<Reply> script;
  Responder responder = [](const Received&) { return json("{}"); };
  std::vector<Received> requests;
  std::size_t connections{};
  std::size_t replies{};
  std::size_t releases{};
  bool stopping{};
  std::vector<std::unique_ptr<SocketIo>> open;
  std::vector<std::thread> threads;
  std::thread acceptor;

  void accept_all() {
    sigset_t pipe;  // OpenSSL writes without MSG_NOSIGNAL; the threads made here inherit the mask
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    for (;;) {
      pollfd events[2] = {{listener, POLLIN, 0}, {stop_event, POLLIN, 0}};
      ::poll(events, 2, -1);
      if (events[1].revents) return;
      const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) continue;
      const int on = 1;
      ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      const std::lock_guard lock(mutex);
      SocketIo& io = *open.emplace_back(std::make_unique<SocketIo>(socket));
      const std::size_t number = connections++;
      changed.notify_all();
      if (!options.deaf) threads.emplace_back([this, &io, number] { serve(io, number); });
    }
  }

  void serve(SocketIo& io, std::size_t number) {
    if (options.greeting && !perform(io, options.greeting(number))) return;
    if (context && !io.begin_tls(context)) {
      const std::lock_guard lock(mutex);
      return io.reset();
    }
    std::string rest;
    while (std::optional<Received> request = read_request(io, options.leaves_bodies, rest)) {
      request->connection = number;
      const bool goes_on = perform(io, next_reply(*std::move(request)));
      const std::lock_guard lock(mutex);
      ++replies;
      changed.notify_all();
      if (!goes_on) return;
    }
    // Closed by the destructor: a descriptor that is free again could be somebody else's.
  }

  Reply next_reply(Received request) {
    std::unique_lock lock(mutex);
    requests.push_back(request);
    changed.notify_all();
    if (!script.empty()) {
      Reply reply = std::move(script.front());
      script.pop_front();
      return reply;
    }
    const Responder respond = responder;
    lock.unlock();
    return respond(request);
  }

  bool paused(std::chrono::milliseconds pause) {
    std::unique_lock lock(mutex);
    return !changed.wait_for(lock, pause, [this] { return stopping; });
  }

  // False: the connection is over.
  bool perform(SocketIo& io, const Reply& reply) {
    for (const Act& act : reply) {
      switch (act.kind) {
        case Act::Kind::send:
          if (!io.write(act.bytes)) return false;
          break;
        case Act::Kind::trickle:
          for (const char& c : act.bytes)
            if (!io.write({&c, 1}) || !paused(act.pause)) return false;
          break;
        case Act::Kind::pause:
          if (!paused(act.pause)) return false;
          break;
        case Act::Kind::take: {
          char dropped[16384];
          if (io.read(dropped, sizeof dropped) == 0) return false;
          break;
        }
        case Act::Kind::stall:
          if (options.on_stall) {
            do options.on_stall();
            while (!io.wait_readable(100));
          }
          io.wait_for_end();
          return false;
        case Act::Kind::half_close:
          io.end_sending();
          io.wait_for_end();
          return false;
        case Act::Kind::wait: {
          std::unique_lock lock(mutex);
          changed.wait(lock, [this] { return stopping || releases > 0; });
          if (stopping) return false;
          --releases;
          break;
        }
        case Act::Kind::close: {
          const std::lock_guard lock(mutex);
          io.close();
          return false;
        }
        case Act::Kind::reset: {
          const std::lock_guard lock(mutex);
          io.reset();
          return false;
        }
      }
    }
    return true;
  }

  void stop() {
    const std::uint64_t one = 1;
    static_cast<void>(!::write(stop_event, &one, sizeof one));
    if (acceptor.joinable()) acceptor.join();
    {
      const std::lock_guard lock(mutex);
      stopping = true;
      changed.notify_all();
      for (const auto& io : open) io->shut_down();
    }
    for (std::thread& thread : threads) thread.join();
    open.clear();
    if (context) SSL_CTX_free(context);
    ::close(listener);
    ::close(stop_event);
  }
};

std::string http_text(int status, std::string_view body, const HeaderList& headers) {
  std::string text = "HTTP/1.1 " + std::to_string(status) + " Reason\r\n";
  for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
  text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
  return text.append(body);
}

Reply answer(int status, std::string_view body, const HeaderList& headers) {
  return {{.kind = Act::Kind::send, .bytes = http_text(status, body, headers)}};
}

Reply json(std::string_view body, const HeaderList& headers) {
  HeaderList all{{"Content-Type", "application/json"}};
  all.insert(all.end(), headers.begin(), headers.end());
  return answer(200, body, all);
}

Reply raw(std::string_view bytes) {
  return {{.kind = Act::Kind::send, .bytes = std::string(bytes)}, {.kind = Act::Kind::close}};
}

Reply reset() { return {{.kind = Act::Kind::reset}}; }
Reply close() { return {{.kind = Act::Kind::close}}; }
Reply stall() { return {{.kind = Act::Kind::stall}}; }

std::string_view Received::header(std::string_view name) const {
  for (const auto& [own, value] : headers)
    if (own.size() == name.size() && ::strncasecmp(own.data(), name.data(), name.size()) == 0) return value;
  return {};
}

ScriptedServer::ScriptedServer(const ServerOptions& options) : state_(std::make_unique<State>()) {
  state_->options = options;
  if (options.tls) state_->context = make_context(*options.tls, options.outdated_tls);
  state_->listener = listen_on_loopback(options.ipv6, options.refuses, state_->port);
  if (!options.refuses) state_->acceptor = std::thread([this] { state_->accept_all(); });
}

ScriptedServer::~ScriptedServer() { state_->stop(); }

int ScriptedServer::port() const { return state_->port; }

std::string ScriptedServer::url() const {
  return std::string(state_->context ? "https://" : "http://") + (state_->options.ipv6 ? "[::1]:" : "127.0.0.1:") +
         std::to_string(state_->port);
}

ScriptedServer& ScriptedServer::then(Reply reply) {
  const std::lock_guard lock(state_->mutex);
  state_->script.push_back(std::move(reply));
  return *this;
}

ScriptedServer& ScriptedServer::otherwise(Responder responder) {
  const std::lock_guard lock(state_->mutex);
  state_->responder = std::move(responder);
  return *this;
}

ScriptedServer& ScriptedServer::otherwise(Reply reply) {
  return otherwise([reply = std::move(reply)](const Received&) { return reply; });
}

std::vector<Received> ScriptedServer::requests() const {
  const std::lock_guard lock(state_->mutex);
  return state_->requests;
}

std::size_t ScriptedServer::connections() const {
  const std::lock_guard lock(state_->mutex);
  return state_->connections;
}

bool ScriptedServer::wait_for_requests(std::size_t count) const {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, kPatience, [&] { return state_->requests.size() >= count; });
}

bool ScriptedServer::wait_for_connections(std::size_t count) const {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, kPatience, [&] { return state_->connections >= count; });
}

bool ScriptedServer::wait_for_replies(std::size_t count) const {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, kPatience, [&] { return state_->replies >= count; });
}

void ScriptedServer::release() {
  const std::lock_guard lock(state_->mutex);
  ++state_->releases;
  state_->changed.notify_all();
}

}  // namespace outcrop::test
