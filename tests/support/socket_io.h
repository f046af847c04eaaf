// Bytes over a connected socket, plain or TLS.
#pragma once

#include <memory>
#include <string_view>

using SSL_CTX = struct ssl_ctx_st;
using SSL = struct ssl_st;

namespace outcrop::test {

/// Owns the socket. Reads and writes block; `shut_down`, from any thread, ends them.
class SocketIo {
 public:
  explicit SocketIo(int socket);
  ~SocketIo();
  SocketIo(const SocketIo&) = delete;
  SocketIo& operator=(const SocketIo&) = delete;

  /// False: the handshake failed.
  bool begin_tls(SSL_CTX* context);
  /// 0: the peer has ended, or something broke.
  std::size_t read(char* to, std::size_t size);
  bool write(std::string_view bytes);
  /// Blocks until the peer has gone; what it still says is dropped.
  void wait_for_end();
  /// Readable or ended within `milliseconds`.
  bool wait_readable(int milliseconds) const;
  void shut_down();
  /// FIN, without a word of TLS.
  void end_sending();
  void close();
  /// Ends the connection by RST.
  void reset();

 private:
  int socket_;
  SSL* ssl_{};
};

}  // namespace outcrop::test
