// A connection's bytes, in TLS or not.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace outcrop::emulator {

/// Plain until begin_tls(). Its limits of time are those of beast::tcp_stream. On the socket's strand.
class ByteStream {
 public:
  using executor_type = boost::beast::tcp_stream::executor_type;

  explicit ByteStream(boost::asio::ip::tcp::socket socket) : tcp_(std::move(socket)) {}

  executor_type get_executor() { return tcp_.get_executor(); }
  boost::asio::ip::tcp::socket& socket() { return tcp_.socket(); }
  bool is_tls() const { return tls_.has_value(); }
  /// What ALPN chose; empty without.
  std::string_view chosen_protocol() const {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    if (tls_) SSL_get0_alpn_selected(const_cast<Tls&>(*tls_).native_handle(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
  }

  void expires_after(std::chrono::milliseconds time) { tcp_.expires_after(time); }
  void expires_never() { tcp_.expires_never(); }
  void close() { tcp_.close(); }

  /// `begun` has arrived already. `done` gets the error and how much of `begun` was used.
  template <class Buffers, class Handler>
  void begin_tls(boost::asio::ssl::context& context, const Buffers& begun, Handler&& done) {
    tls_.emplace(tcp_, context);
    tls_->async_handshake(boost::asio::ssl::stream_base::server, begun, std::forward<Handler>(done));
  }

  /// Says that nothing more comes, where TLS has a word for it.
  template <class Handler>
  void end_tls(Handler&& done) {
    tls_->async_shutdown(std::forward<Handler>(done));
  }

  /// Below TLS.
  template <class Buffers, class Handler>
  void async_read_raw(const Buffers& buffers, Handler&& done) {
    tcp_.async_read_some(buffers, std::forward<Handler>(done));
  }

  template <class Buffers, class Handler>
  void async_read_some(const Buffers& buffers, Handler&& done) {
    if (tls_)
      tls_->async_read_some(buffers, std::forward<Handler>(done));
    else
      tcp_.async_read_some(buffers, std::forward<Handler>(done));
  }

  template <class Buffers, class Handler>
  void async_write_some(const Buffers& buffers, Handler&& done) {
    if (tls_)
      tls_->async_write_some(buffers, std::forward<Handler>(done));
    else
      tcp_.async_write_some(buffers, std::forward<Handler>(done));
  }

 private:
  using Tls = boost::asio::ssl::stream<boost::beast::tcp_stream&>;

  boost::beast::tcp_stream tcp_;
  std::optional<Tls> tls_;
};

}  // namespace outcrop::emulator
