// Frames of HTTP/2 by hand, but for HPACK.
#include "support/duplex_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "support/frames.h"
#include "support/socket_io.h"

namespace outcrop::test {
namespace {

constexpr std::size_t kPrefaceSize = 24;
constexpr std::size_t kFrameHeadSize = 9;
constexpr std::size_t kMostData = 16384;
constexpr std::uint32_t kStreamMask = 0x7FFFFFFF;

enum { kData, kHeaders, kPriority, kResetStream, kSettings, kPush, kPing, kGoAway, kWindowUpdate, kContinuation };
constexpr int kEndStream = 1;
constexpr int kAckFlag = 1;
constexpr int kEndHeaders = 4;
constexpr int kPadded = 8;
constexpr int kHasPriority = 0x20;

int choose_h2(SSL*, const unsigned char** out, unsigned char* size, const unsigned char*, unsigned, void*) {
  *out = reinterpret_cast<const unsigned char*>("h2");
  *size = 2;
  return SSL_TLSEXT_ERR_OK;
}

std::string h2_frame(int type, int flags, std::uint32_t stream, std::string_view payload = {}) {
  return big_endian(payload.size(), 3) + static_cast<char>(type) + static_cast<char>(flags) + big_endian(stream, 4) +
         std::string(payload);
}

std::uint32_t uint_of(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

// A literal that no table keeps (RFC 7541 § 6.2.2); `text` is short.
std::string hpack_text(std::string_view text) { return static_cast<char>(text.size()) + std::string(text); }

class Peer final : public DuplexPeer {
 public:
  explicit Peer(SocketIo& io) : io_(io) { nghttp2_hd_inflate_new(&inflater_); }
  ~Peer() override { nghttp2_hd_inflate_del(inflater_); }

  bool begin() {
    std::string preface;
    return read_all(preface, kPrefaceSize) && io_.write(h2_frame(kSettings, 0, 0));
  }
  /// Waits for the next request.
  bool next_request() {
    headers_.clear();
    body_.clear();
    held_ = 0;
    stream_ = 0;
    closed_ = reset_ = holds_ = false;
    while (headers_.empty())
      if (!take_frame()) return false;
    return true;
  }

  const std::vector<std::pair<std::string, std::string>>& headers() const override { return headers_; }
  std::string read_frame() override {
    for (;;) {
      if (body_.size() >= 4 && body_.size() >= uint_of(std::string_view(body_).substr(0, 4))) {
        std::string frame = body_.substr(0, uint_of(std::string_view(body_).substr(0, 4)));
        body_.erase(0, frame.size());
        return frame;
      }
      if (closed_ || reset_ || !take_frame()) return {};
    }
  }
  bool ended() const override { return closed_; }
  void wait_for_end() override {
    while (!reset_ && take_frame()) continue;
  }

  bool answer(int status, const std::vector<std::pair<std::string, std::string>>& headers, bool ends) override {
    std::string block = status == 200 ? "\x88" : "\x08" + hpack_text(std::to_string(status));
    for (const auto& [name, value] : headers) block += '\0' + hpack_text(name) + hpack_text(value);
    return io_.write(h2_frame(kHeaders, kEndHeaders | (ends ? kEndStream : 0), stream_, block));
  }
  bool send(std::string_view bytes) override {
    std::string frames;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), kMostData)))
      frames += h2_frame(kData, 0, stream_, bytes.substr(0, kMostData));
    return io_.write(frames);
  }
  bool end() override { return io_.write(h2_frame(kData, kEndStream, stream_)); }
  bool reset(Http2Error error) override {
    return io_.write(h2_frame(kResetStream, 0, stream_, big_endian(static_cast<std::uint32_t>(error), 4)));
  }
  bool go_away() override { return io_.write(h2_frame(kGoAway, 0, 0, big_endian(stream_, 4) + big_endian(0, 4))); }
  bool ping() override { return io_.write(h2_frame(kPing, 0, 0, "01234567")); }
  void hold_back(bool holds) override {
    holds_ = holds;
    if (!holds) allow(std::exchange(held_, 0));
  }
  void close() override { io_.shut_down(); }

 private:
  bool read_all(std::string& to, std::size_t size) {
    to.resize(size);
    for (std::size_t have = 0; have < size;) {
      const std::size_t got = io_.read(to.data() + have, size - have);
      if (got == 0) return false;
      have += got;
    }
    return true;
  }

  bool allow(std::size_t bytes) {
    if (bytes == 0) return true;
    const std::string more = big_endian(bytes, 4);
    return io_.write(h2_frame(kWindowUpdate, 0, 0, more) + h2_frame(kWindowUpdate, 0, stream_, more));
  }

  bool take_frame() {
    std::string head, payload;
    if (!read_all(head, kFrameHeadSize) || !read_all(payload, uint_of(std::string_view(head).substr(0, 3))))
      return false;
    const int type = head[3];
    const int flags = static_cast<unsigned char>(head[4]);
    const std::uint32_t stream = uint_of(std::string_view(head).substr(5)) & kStreamMask;
    if (type == kSettings && !(flags & kAckFlag)) return io_.write(h2_frame(kSettings, kAckFlag, 0));
    if (type == kPing && !(flags & kAckFlag)) return io_.write(h2_frame(kPing, kAckFlag, 0, payload));
    if (type == kGoAway) return true;
    if (type == kResetStream && stream == stream_) reset_ = true;
    if (type == kHeaders) {
      stream_ = stream;
      inflate(payload, flags);
    }
    if (type == kData && stream == stream_) {
      body_ += payload;
      held_ += holds_ ? payload.size() : 0;
      if (!holds_ && !allow(payload.size())) return false;
    }
    if ((type == kHeaders || type == kData) && (flags & kEndStream)) closed_ = true;
    return true;
  }

  void inflate(std::string_view block, int flags) {
    if (flags & kPadded) block.remove_prefix(1);
    if (flags & kHasPriority) block.remove_prefix(5);
    for (;;) {
      nghttp2_nv header{};
      int inflated = 0;
      const auto read = nghttp2_hd_inflate_hd2(inflater_, &header, &inflated,
                                               reinterpret_cast<const std::uint8_t*>(block.data()), block.size(), 1);
      if (read < 0) return;
      block.remove_prefix(static_cast<std::size_t>(read));
      if (inflated & NGHTTP2_HD_INFLATE_EMIT)
        headers_.emplace_back(std::string(reinterpret_cast<const char*>(header.name), header.namelen),
                              std::string(reinterpret_cast<const char*>(header.value), header.valuelen));
      if (inflated & NGHTTP2_HD_INFLATE_FINAL) break;
    }
    nghttp2_hd_inflate_end_headers(inflater_);
  }

  SocketIo& io_;
  nghttp2_hd_inflater* inflater_{};
  std::vector<std::pair<std::string, std::string>> headers_;
  std::string body_;
  std::uint32_t stream_{};
  std::size_t held_{};
  bool closed_{};
  bool reset_{};
  bool holds_{};
};

}  // namespace

std::string DuplexPeer::header(std::string_view name) const {
  for (const auto& [own, value] : headers())
    if (own == name) return value;
  return {};
}

struct DuplexServer::State {
  Script script;
  int listener{};
  int port{};
  SSL_CTX* tls{};
  mutable std::mutex mutex;
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
      const int at_once = 1;
      static_cast<void>(::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once));
      const std::lock_guard lock(mutex);
      SocketIo& io = *open.emplace_back(std::make_unique<SocketIo>(socket));
      threads.emplace_back([this, &io] { serve(io); });
    }
  }

  void serve(SocketIo& io) {
    Peer peer(io);
    if ((tls && !io.begin_tls(tls)) || !peer.begin()) return;
    while (peer.next_request()) script(peer);
  }
};

DuplexServer::DuplexServer(Script script, const TlsFiles* files) : state_(std::make_unique<State>()) {
  state_->script = std::move(script);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const name = reinterpret_cast<sockaddr*>(&address);
  state_->listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (::bind(state_->listener, name, size) != 0 || ::listen(state_->listener, 64) != 0 ||
      ::getsockname(state_->listener, name, &size) != 0)
    throw std::runtime_error("no loopback port to listen on");
  if (files) {
    state_->tls = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate_chain_file(state_->tls, files->certificate.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(state_->tls, files->key.c_str(), SSL_FILETYPE_PEM) != 1)
      throw std::runtime_error("an unusable certificate " + files->certificate);
    SSL_CTX_set_alpn_select_cb(state_->tls, &choose_h2, nullptr);
  }
  state_->port = ::ntohs(address.sin_port);
  state_->acceptor = std::thread([this] { state_->accept_all(); });
}

DuplexServer::~DuplexServer() {
  ::shutdown(state_->listener, SHUT_RDWR);  // ends `accept`
  state_->acceptor.join();
  for (const auto& io : state_->open) io->shut_down();
  for (std::thread& thread : state_->threads) thread.join();
  state_->open.clear();
  if (state_->tls) SSL_CTX_free(state_->tls);
  ::close(state_->listener);
}

std::string DuplexServer::url() const {
  return std::string(state_->tls ? "https" : "http") + "://127.0.0.1:" + std::to_string(state_->port);
}

std::size_t DuplexServer::connections() const {
  const std::lock_guard lock(state_->mutex);
  return state_->open.size();
}

}  // namespace outcrop::test
