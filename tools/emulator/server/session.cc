// Reads requests and writes answers by Boost.Beast.
#include "server/session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "server/session_list.h"
#include "text/encoding.h"
#include "text/json.h"

namespace outcrop::emulator {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using std::chrono::milliseconds;

/// More than any Bedrock operation takes (InvokeModel: 25,000,000 bytes of body).
constexpr std::size_t kLargestBody = 64UL << 20;
constexpr std::uint32_t kLargestHead = 64 << 10;
constexpr milliseconds kKeepAlive = std::chrono::seconds(60);
/// How long a client may take over the rest of a request that it began, or to take a piece of an answer.
constexpr milliseconds kPatience = std::chrono::seconds(30);
/// For what a client still sends that was refused: closed on it, it might not see why.
constexpr milliseconds kFarewell = std::chrono::seconds(2);
constexpr std::size_t kFirstRead = 1024;  // an idle connection has no more memory than this
constexpr std::size_t kFurtherRead = 16 << 10;

HttpCall to_call(http::request<http::string_body>& request, bool from_loopback) {
  HttpCall call;
  call.method = request.method_string();
  const std::string_view target = request.target();
  const std::size_t mark = std::min(target.find('?'), target.size());
  call.path = target.substr(0, mark);
  call.query = target.substr(std::min(mark + 1, target.size()));
  for (const auto& field : request) call.headers.emplace_back(to_lower(field.name_string()), field.value());
  call.body = std::move(request.body());
  call.from_loopback = from_loopback;
  return call;
}

bool is_loopback(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback();
  return address.is_loopback();
}

void append_chunk(std::string& out, std::string_view bytes) {
  char digits[2 * sizeof(std::size_t)];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, bytes.size(), 16).ptr);
  out.append("\r\n").append(bytes).append("\r\n");
}

std::string head_of(const HttpAnswer& answer, bool keep_alive) {
  std::string head = "HTTP/1.1 " + std::to_string(answer.status) + ' ' +
                     std::string(http::obsolete_reason(http::int_to_status(static_cast<unsigned>(answer.status)))) +
                     "\r\n";
  for (const auto& [name, value] : answer.headers) head.append(name).append(": ").append(value).append("\r\n");
  if (!keep_alive) head += "Connection: close\r\n";
  head += answer.chunks.empty() ? "Content-Length: " + std::to_string(answer.body.size()) + "\r\n"
                                : std::string("Transfer-Encoding: chunked\r\n");
  return head + "\r\n";
}

}  // namespace

Session::Session(asio::ip::tcp::socket socket, const RequestHandler& handler, SessionList& list)
    : stream_(std::move(socket)), timer_(stream_.get_executor()), handler_(handler), list_(list) {
  Error ignored;
  stream_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  list_.add(*this);
}

Session::~Session() { list_.remove(*this); }

void Session::post(void (Session::*what)()) {
  asio::post(stream_.get_executor(), [self = shared_from_this(), what] { (*self.*what)(); });
}

// --- Requests ---

void Session::wait_for_request() {
  parser_.emplace();
  parser_->header_limit(kLargestHead);
  parser_->body_limit(kLargestBody);
  output_ = {};
  if (input_.size() > 0) return read_head();  // it came with the one before
  input_.shrink_to_fit();
  idle_ = true;
  list_.idles(*this);
  stream_.expires_after(kKeepAlive);
  stream_.async_read_some(input_.prepare(kFirstRead), [self = shared_from_this()](Error error, std::size_t count) {
    self->idle_ = false;
    self->list_.works(*self);
    if (error || self->stopping_) return self->close();
    self->input_.commit(count);
    self->read_head();
  });
}

void Session::read_head() {
  stream_.expires_after(kPatience);  // for all of the request
  http::async_read_header(stream_, input_, *parser_, [self = shared_from_this()](Error error, std::size_t) {
    if (error || self->stopping_) return self->refuse(error);
    const auto& head = self->parser_->get();
    // Else what of the bytes behind the head is its body, and what the next request?
    if (const auto coding = head[http::field::transfer_encoding]; !coding.empty() && !beast::iequals(coding, "chunked"))
      return self->refuse(400, "a transfer coding other than chunked");
    if (head.version() == 11 && beast::iequals(head[http::field::expect], "100-continue") && !self->parser_->is_done())
      return self->read_body_after_continue();
    self->read_body();
  });
}

// The client sends nothing more before it has been told to.
void Session::read_body_after_continue() {
  asio::async_write(stream_, asio::buffer(std::string_view("HTTP/1.1 100 Continue\r\n\r\n")),
                    [self = shared_from_this()](Error error, std::size_t) {
                      if (error || self->stopping_) return self->close();
                      self->read_body();
                    });
}

void Session::read_body() {
  http::async_read(stream_, input_, *parser_, [self = shared_from_this()](Error error, std::size_t) {
    if (error || self->stopping_) return self->refuse(error);
    self->answer();
  });
}

void Session::refuse(const Error& error) {
  if (stopping_ || error == http::error::end_of_stream || error == http::error::partial_message ||
      error.category() != Error(http::error::bad_method).category())
    return close();  // nobody is there any more
  const auto says = [&](int status) { refuse(status, error.message()); };
  if (error == http::error::header_limit) return says(431);
  if (error == http::error::body_limit) return says(413);
  says(400);
}

void Session::refuse(int status, std::string_view why) {
  HttpAnswer answer;
  answer.status = status;
  answer.headers.emplace_back("content-type", "application/json");
  answer.body = json_text({{"message", "outcrop-emulator: " + std::string(why)}});
  deliver(std::move(answer), false, false);
}

void Session::answer() {
  auto request = parser_->release();
  const bool keep_alive = request.keep_alive();
  const bool head_only = request.method() == http::verb::head;
  Error error;
  const auto peer = stream_.socket().remote_endpoint(error);
  HttpAnswer answer = handler_(to_call(request, !error && is_loopback(peer.address())));
  deliver(std::move(answer), keep_alive, head_only);
}

// --- Answers ---

void Session::deliver(HttpAnswer answer, bool keep_alive, bool head_only) {
  delivery_ = answer.delivery;
  keep_alive_ = keep_alive;
  output_ = head_of(answer, keep_alive);
  head_size_ = output_.size();
  if (!head_only) {
    output_ += answer.body;
    for (const std::string& chunk : answer.chunks)
      if (!chunk.empty()) append_chunk(output_, chunk);
    if (!answer.chunks.empty()) append_chunk(output_, "");
  }
  const std::size_t content = output_.size() - head_size_;
  if (delivery_.silent)
    output_.clear();
  else if (delivery_.cuts())
    output_.resize(head_size_ + std::min(content, delivery_.body_bytes.value_or(content / 2)));
  unsent_ = output_;
  if (delivery_.delay.count() > 0) return wait(delivery_.delay, &Session::send_first);
  send_first();
}

void Session::send_first() {
  const std::size_t size = delivery_.pause.count() == 0 ? unsent_.size() : std::min(unsent_.size(), head_size_);
  sending_ = true;
  stream_.expires_after(kPatience);
  asio::async_write(stream_, asio::buffer(unsent_.substr(0, size)),
                    [self = shared_from_this(), size](Error error, std::size_t) {
                      self->sending_ = false;
                      if (error) return self->close();
                      self->unsent_.remove_prefix(size);
                      self->send_rest();
                    });
}

void Session::send_rest() {
  if (unsent_.empty()) return finish();
  if (stopping_) return close();
  const std::size_t size = std::min(unsent_.size(), std::max<std::size_t>(1, delivery_.piece));
  stream_.expires_after(kPatience);
  asio::async_write(stream_, asio::buffer(unsent_.substr(0, size)),
                    [self = shared_from_this(), size](Error error, std::size_t) {
                      if (error) return self->close();
                      self->unsent_.remove_prefix(size);
                      if (self->unsent_.empty()) return self->finish();
                      self->wait(self->delivery_.pause, &Session::send_rest);
                    });
}

void Session::finish() {
  if (stopping_) return close();
  switch (delivery_.end) {
    case Delivery::End::finish:
      if (keep_alive_) return wait_for_request();
      [[fallthrough]];
    case Delivery::End::hang_up:
    case Delivery::End::close: {
      Error ignored;
      stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
      return drop_input(kFarewell);
    }
    case Delivery::End::stall:
      return drop_input(delivery_.stall_time);
    case Delivery::End::reset: {
      Error ignored;
      stream_.socket().set_option(asio::socket_base::linger(true, 0), ignored);
      return close();
    }
  }
}

// Until the client goes.
void Session::drop_input(milliseconds at_most) {
  stream_.expires_after(at_most);
  drop_more();
}

void Session::drop_more() {
  input_.clear();
  stream_.async_read_some(input_.prepare(kFurtherRead), [self = shared_from_this()](Error error, std::size_t) {
    if (error || self->stopping_) return self->close();
    self->drop_more();
  });
}

void Session::wait(milliseconds time, void (Session::*then)()) {
  timer_.expires_after(time);
  timer_.async_wait([self = shared_from_this(), then](Error error) {
    if (error || self->stopping_) return self->close();
    (*self.*then)();
  });
}

// --- The end ---

void Session::stop() {
  stopping_ = true;
  if (!sending_) return close();
  timer_.expires_after(std::chrono::seconds(1));
  timer_.async_wait([self = shared_from_this()](Error) { self->close(); });
}

void Session::end_if_idle() {
  if (idle_) close();
}

void Session::close() {
  timer_.cancel();
  stream_.close();
}

}  // namespace outcrop::emulator
