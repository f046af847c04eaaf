// Reads frames as far as it has to, and writes those of the script.
#include "support/http2_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string_view>
#include <thread>

#include "support/socket_io.h"

namespace outcrop::test {
namespace {

constexpr std::chrono::seconds kLongestWait{60};
constexpr std::size_t kPrefaceBytes = 24;
constexpr std::size_t kFrameHeadBytes = 9;

enum FrameType : std::uint8_t { data = 0, headers = 1, rst_stream = 3, settings = 4, ping = 6, go_away = 7 };
enum FrameFlag : std::uint8_t { end_stream = 1, ack = 1, end_headers = 4 };

std::string number(std::uint32_t value) {
  std::string bytes(4, '\0');
  for (int i = 0; i < 4; ++i) bytes[static_cast<std::size_t>(i)] = static_cast<char>(value >> (24 - 8 * i));
  return bytes;
}

std::string frame(FrameType type, int flags, std::uint32_t stream, std::string_view payload = {}) {
  std::string bytes = number(static_cast<std::uint32_t>(payload.size())).substr(1);
  bytes += static_cast<char>(type);
  bytes += static_cast<char>(flags);
  return bytes + number(stream) + std::string(payload);
}

bool read_all(SocketIo& io, std::string& to, std::size_t size) {
  to.resize(size);
  for (std::size_t have = 0; have < size;) {
    const std::size_t got = io.read(to.data() + have, size - have);
    if (got == 0) return false;
    have += got;
  }
  return true;
}

int choose_http2(SSL*, const unsigned char** out, unsigned char* size, const unsigned char*, unsigned, void*) {
  *out = reinterpret_cast<const unsigned char*>("h2");
  *size = 2;
  return SSL_TLSEXT_ERR_OK;
}

}  // namespace

struct Http2Server::State {
  int listener{};
  int port{};
  SSL_CTX* context{};
  mutable std::mutex mutex;
  mutable std::condition_variable changed;
  std::deque<Http2Reply> script;
  std::size_t requests{};
  std::size_t replies{};
  std::vector<std::unique_ptr<SocketIo>> open;
  std::vector<std::thread> threads;
  std::thread acceptor;

  void accept_all() {
    sigset_t pipe;  // OpenSSL writes without MSG_NOSIGNAL; the threads made here inherit the mask
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    for (;;) {
      const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) return;
      const std::lock_guard lock(mutex);
      SocketIo& io = *open.emplace_back(std::make_unique<SocketIo>(socket));
      threads.emplace_back([this, &io] { serve(io); });
    }
  }

  void serve(SocketIo& io) {
    std::string head;
    std::string payload;
    if (!io.begin_tls(context) || !read_all(io, head, kPrefaceBytes) || !io.write(frame(settings, 0, 0))) return;
    while (read_all(io, head, kFrameHeadBytes)) {
      const auto byte = [&head](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(head[at]));
      };
      const std::uint32_t type = byte(3);
      const std::uint32_t flags = byte(4);
      const std::uint32_t stream = byte(5) << 24 | byte(6) << 16 | byte(7) << 8 | byte(8);
      if (!read_all(io, payload, byte(0) << 16 | byte(1) << 8 | byte(2))) return;
      std::string out;
      if ((type == settings || type == ping) && !(flags & ack))
        out = frame(static_cast<FrameType>(type), ack, 0, type == ping ? payload : "");
      const bool is_request = (type == headers || type == data) && (flags & end_stream);
      if (is_request) out = reply_on(stream);
      if (!io.write(out)) return;
      if (!is_request) continue;
      const std::lock_guard lock(mutex);
      ++replies;
      changed.notify_all();
    }
  }

  std::string reply_on(std::uint32_t stream) {
    Http2Reply reply;
    {
      const std::lock_guard lock(mutex);
      ++requests;
      if (!script.empty()) {
        reply = script.front();
        script.pop_front();
      }
    }
    if (reply.leave_behind) return frame(go_away, 0, 0, number(0) + number(0));
    constexpr std::string_view kStatus200 = "\x88";  // an entry of HPACK's static table
    const bool whole = reply.reset == Http2Error::none;
    std::string out;
    if (whole || reply.begin_answer) out += frame(headers, end_headers, stream, kStatus200);
    if (whole) out += frame(data, end_stream, stream, "{}");
    if (!whole) out += frame(rst_stream, 0, stream, number(static_cast<std::uint32_t>(reply.reset)));
    if (reply.go_away) out += frame(go_away, 0, 0, number(stream) + number(0));
    return out;
  }
};

Http2Server::Http2Server(const TlsFiles& files) : state_(std::make_unique<State>()) {
  state_->context = SSL_CTX_new(TLS_server_method());
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const name = reinterpret_cast<sockaddr*>(&address);
  state_->listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (SSL_CTX_use_certificate_chain_file(state_->context, files.certificate.c_str()) != 1 ||
      SSL_CTX_use_PrivateKey_file(state_->context, files.key.c_str(), SSL_FILETYPE_PEM) != 1 ||
      ::bind(state_->listener, name, size) != 0 || ::listen(state_->listener, 512) != 0 ||
      ::getsockname(state_->listener, name, &size) != 0)
    throw std::runtime_error("no loopback port to listen on, or an unusable certificate " + files.certificate);
  SSL_CTX_set_alpn_select_cb(state_->context, &choose_http2, nullptr);
  state_->port = ::ntohs(address.sin_port);
  state_->acceptor = std::thread([this] { state_->accept_all(); });
}

Http2Server::~Http2Server() {
  ::shutdown(state_->listener, SHUT_RDWR);  // ends `accept`
  state_->acceptor.join();
  for (const auto& io : state_->open) io->shut_down();
  for (std::thread& thread : state_->threads) thread.join();
  state_->open.clear();
  SSL_CTX_free(state_->context);
  ::close(state_->listener);
}

std::string Http2Server::url() const { return "https://127.0.0.1:" + std::to_string(state_->port); }

Http2Server& Http2Server::then(const Http2Reply& reply) {
  const std::lock_guard lock(state_->mutex);
  state_->script.push_back(reply);
  return *this;
}

std::size_t Http2Server::requests() const {
  const std::lock_guard lock(state_->mutex);
  return state_->requests;
}

std::size_t Http2Server::connections() const {
  const std::lock_guard lock(state_->mutex);
  return state_->open.size();
}

bool Http2Server::wait_for_replies(std::size_t count) const {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, kLongestWait, [&] { return state_->replies >= count; });
}

}  // namespace outcrop::test
