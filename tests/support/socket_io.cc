// Bytes over a connected socket, plain or TLS.
#include "support/socket_io.h"

#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace outcrop::test {

SocketIo::SocketIo(int socket) : socket_(socket) {}

SocketIo::~SocketIo() {
  if (ssl_) SSL_free(std::exchange(ssl_, nullptr));  // no word to a peer that may have gone: it would raise SIGPIPE
  if (socket_ >= 0) ::close(socket_);
}

bool SocketIo::begin_tls(SSL_CTX* context) {
  ssl_ = SSL_new(context);
  SSL_set_fd(ssl_, socket_);
  return SSL_accept(ssl_) == 1;
}

std::size_t SocketIo::read(char* to, std::size_t size) {
  const auto got = ssl_ ? SSL_read(ssl_, to, static_cast<int>(size)) : ::recv(socket_, to, size, 0);
  return got > 0 ? static_cast<std::size_t>(got) : 0;
}

bool SocketIo::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ssl_ ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                           : ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void SocketIo::wait_for_end() {
  char dropped[4096];
  while (read(dropped, sizeof dropped) > 0) {
  }
}

bool SocketIo::wait_readable(int milliseconds) const {
  if (ssl_ && SSL_pending(ssl_) > 0) return true;
  pollfd readable{socket_, POLLIN, 0};
  return ::poll(&readable, 1, milliseconds) > 0;
}

void SocketIo::shut_down() { ::shutdown(socket_, SHUT_RDWR); }

void SocketIo::end_sending() { ::shutdown(socket_, SHUT_WR); }

void SocketIo::close() {
  if (socket_ < 0) return;
  if (ssl_) {
    if (SSL_is_init_finished(ssl_)) SSL_shutdown(ssl_);
    SSL_free(std::exchange(ssl_, nullptr));
  }
  ::close(std::exchange(socket_, -1));
}

void SocketIo::reset() {
  const linger at_once{.l_onoff = 1, .l_linger = 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  if (ssl_) SSL_free(std::exchange(ssl_, nullptr));
  ::close(std::exchange(socket_, -1));
}

}  // namespace outcrop::test
