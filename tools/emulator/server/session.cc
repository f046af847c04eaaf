// Finds out what a client speaks.
#include "server/session.h"

#include <boost/asio/post.hpp>
#include <string_view>
#include <utility>

#include "server/http1.h"
#include "server/http2.h"
#include "server/limits.h"
#include "server/session_list.h"

namespace outcrop::emulator {
namespace {

namespace asio = boost::asio;

/// RFC 9113, 3.4: what a client that speaks HTTP/2 sends first.
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// RFC 8446, 5.1: the type of a record of the handshake.
constexpr unsigned char kHandshakeRecord = 0x16;

bool is_loopback(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback();
  return address.is_loopback();
}

}  // namespace

Session::Session(asio::ip::tcp::socket socket, const RequestHandler& handler, SessionList& list,
                 asio::ssl::context* tls)
    : stream_(std::move(socket)), handler_(handler), list_(list), tls_(tls) {
  Error ignored;
  stream_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  list_.add(*this);
}

Session::~Session() { list_.remove(*this); }

void Session::post(void (Session::*what)()) {
  asio::post(stream_.get_executor(), [self = shared_from_this(), what] { (*self.*what)(); });
}

std::atomic<std::size_t>& Session::held_bytes() { return list_.held_bytes(); }

bool Session::from_loopback() {
  Error error;
  const auto peer = stream_.socket().remote_endpoint(error);
  return !error && is_loopback(peer.address());
}

// --- The first bytes ---

void Session::begin() {
  idles();
  stream_.expires_after(kKeepAlive);
  stream_.async_read_some(input_.prepare(kFirstRead), [self = shared_from_this()](Error error, std::size_t count) {
    self->works();
    if (error || self->stopping_) return self->close();
    self->input_.commit(count);
    self->stream_.expires_after(kPatience);  // for all of the preface or the handshake
    self->look();
  });
}

void Session::look() {
  const std::string_view came(static_cast<const char*>(input_.data().data()), input_.size());
  if (tls_ != nullptr && static_cast<unsigned char>(came.front()) == kHandshakeRecord) return begin_tls();
  if (came.starts_with(kPreface)) return speak<Http2>();
  if (kPreface.starts_with(came)) return read_more();
  speak<Http1>();
}

void Session::read_more() {
  stream_.async_read_some(input_.prepare(kFirstRead), [self = shared_from_this()](Error error, std::size_t count) {
    if (error || self->stopping_) return self->close();
    self->input_.commit(count);
    self->look();
  });
}

void Session::begin_tls() {
  stream_.begin_tls(*tls_, input_.data(), [self = shared_from_this()](Error error, std::size_t used) {
    if (error || self->stopping_) return self->close();
    self->input_.consume(used);
    if (self->stream_.chosen_protocol() == "h2") return self->speak<Http2>();
    self->speak<Http1>();
  });
}

template <class Spoken>
void Session::speak() {
  protocol_ = std::make_unique<Spoken>(*this);
  protocol_->begin(std::exchange(input_, {}));
}

// --- Rest and end ---

void Session::idles() {
  if (std::exchange(idle_, true)) return;
  list_.idles(*this);
}

void Session::works() {
  if (!std::exchange(idle_, false)) return;
  list_.works(*this);
}

void Session::stop() {
  stopping_ = true;
  if (protocol_) return protocol_->stop();
  close();
}

void Session::end_if_idle() {
  if (idle_) close();
}

void Session::end(std::chrono::milliseconds at_most, bool cut_off) {
  if (stream_.is_tls() && !cut_off) {
    stream_.expires_after(at_most);
    return stream_.end_tls([self = shared_from_this()](Error) { self->close(); });
  }
  Error ignored;
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  drop_input(at_most);
}

void Session::drop_input(std::chrono::milliseconds at_most) {
  stream_.expires_after(at_most);
  drop_more();
}

void Session::drop_more() {
  input_.clear();
  stream_.async_read_raw(input_.prepare(kFurtherRead), [self = shared_from_this()](Error error, std::size_t) {
    if (error || self->stopping_) return self->close();
    self->drop_more();
  });
}

void Session::close() {
  if (protocol_) protocol_->closed();
  stream_.close();
}

}  // namespace outcrop::emulator
