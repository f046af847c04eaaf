// Reads requests and writes answers by Boost.Beast.
#include "server/http1.h"

#include <algorithm>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <charconv>
#include <utility>

#include "server/limits.h"
#include "server/refusal.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using std::chrono::milliseconds;

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

void append_chunk(std::string& out, std::string_view bytes) {
  char digits[2 * sizeof(std::size_t)];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, bytes.size(), 16).ptr);
  out.append("\r\n").append(bytes).append("\r\n");
}

/// Of so much of the body: chunked transfer coding puts the size in hex and two line ends around each chunk.
std::size_t coded_size(const HttpAnswer& answer, std::size_t payload) {
  if (answer.chunks.empty()) return payload;
  std::size_t size = 0;
  for (const std::string& chunk : answer.chunks) {
    if (payload == 0) break;
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, chunk.size(), 16).ptr;
    const std::size_t taken = std::min(payload, chunk.size());
    size += static_cast<std::size_t>(end - digits) + 2 + taken + (taken == chunk.size() ? 2 : 0);
    payload -= taken;
  }
  return size;
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

Http1::Http1(Session& session)
    : session_(session),
      stream_(session.stream()),
      timer_(session.stream().get_executor()),
      body_(session.held_bytes()) {}

void Http1::begin(beast::flat_buffer input) {
  input_ = std::move(input);
  wait_for_request();
}

// --- Requests ---

void Http1::wait_for_request() {
  parser_.emplace();
  parser_->header_limit(kLargestHead);
  parser_->body_limit(kLargestBody);
  std::string().swap(output_);                // assigning an empty text would keep the memory
  if (input_.size() > 0) return read_head();  // it came with the one before
  input_.shrink_to_fit();
  session_.idles();
  stream_.expires_after(kKeepAlive);
  stream_.async_read_some(input_.prepare(kFirstRead), [this, keep = keep()](Error error, std::size_t count) {
    session_.works();
    if (error || session_.stopping()) return session_.close();
    input_.commit(count);
    read_head();
  });
}

void Http1::read_head() {
  stream_.expires_after(kPatience);  // for all of the request
  http::async_read_header(stream_, input_, *parser_, [this, keep = keep()](Error error, std::size_t) {
    if (error || session_.stopping()) return refuse(error);
    const auto& head = parser_->get();
    // Else what of the bytes behind the head is its body, and what the next request?
    if (head.count(http::field::transfer_encoding) != 0 &&
        !beast::iequals(head[http::field::transfer_encoding], "chunked"))
      return refuse(400, "a transfer coding other than chunked");
    if (head.count(http::field::host) > 1) return refuse(400, "more than one Host");  // RFC 9112, 3.2
    if (head.version() == 11 && beast::iequals(head[http::field::expect], "100-continue") && !parser_->is_done())
      return read_body_after_continue();
    read_body();
  });
}

// The client sends nothing more before it has been told to.
void Http1::read_body_after_continue() {
  asio::async_write(stream_, asio::buffer(std::string_view("HTTP/1.1 100 Continue\r\n\r\n")),
                    [this, keep = keep()](Error error, std::size_t) {
                      if (error || session_.stopping()) return session_.close();
                      read_body();
                    });
}

void Http1::read_body() {
  if (parser_->is_done()) return answer();
  http::async_read_some(stream_, input_, *parser_, [this, keep = keep()](Error error, std::size_t) {
    if (error || session_.stopping()) return refuse(error);
    if (!body_.hold(parser_->get().body().size())) return refuse(503, "too many bodies are on their way");
    read_body();
  });
}

void Http1::refuse(const Error& error) {
  if (session_.stopping() || error == http::error::end_of_stream || error == http::error::partial_message ||
      error.category() != Error(http::error::bad_method).category())
    return session_.close();  // nobody is there any more
  const auto says = [&](int status) { refuse(status, error.message()); };
  if (error == http::error::header_limit) return says(431);
  if (error == http::error::body_limit) return says(413);
  says(400);
}

void Http1::refuse(int status, std::string_view why) {
  HttpAnswer answer = refusal(status, why);
  parser_.reset();
  body_.hold(0);
  deliver(std::move(answer), false, false);
}

void Http1::answer() {
  auto request = parser_->release();
  const bool keep_alive = request.keep_alive();
  const bool head_only = request.method() == http::verb::head;
  HttpAnswer answer = session_.handler().answer(to_call(request, session_.from_loopback()));
  body_.hold(0);
  deliver(std::move(answer), keep_alive, head_only);
}

// --- Answers ---

void Http1::deliver(HttpAnswer answer, bool keep_alive, bool head_only) {
  delivery_ = answer.delivery;
  held_ = std::move(answer.held);
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
  const std::size_t cut_at = delivery_.body_bytes ? coded_size(answer, *delivery_.body_bytes) : content / 2;
  if (delivery_.silent)
    output_.clear();
  else if (delivery_.cuts())
    output_.resize(head_size_ + std::min(content, cut_at));
  unsent_ = output_;
  if (delivery_.delay.count() > 0) return wait(delivery_.delay, &Http1::send_first);
  send_first();
}

void Http1::send_first() {
  const std::size_t size = delivery_.pause.count() == 0 ? unsent_.size() : std::min(unsent_.size(), head_size_);
  sending_ = true;
  release_before(size);
  stream_.expires_after(kPatience);
  asio::async_write(stream_, asio::buffer(unsent_.substr(0, size)),
                    [this, keep = keep(), size](Error error, std::size_t) {
                      sending_ = false;
                      if (error) return session_.close();
                      unsent_.remove_prefix(size);
                      send_rest();
                    });
}

void Http1::send_rest() {
  if (unsent_.empty()) return finish();
  if (session_.stopping()) return session_.close();
  const std::size_t size = std::min(unsent_.size(), std::max<std::size_t>(1, delivery_.piece));
  release_before(size);
  stream_.expires_after(kPatience);
  asio::async_write(stream_, asio::buffer(unsent_.substr(0, size)),
                    [this, keep = keep(), size](Error error, std::size_t) {
                      if (error) return session_.close();
                      unsent_.remove_prefix(size);
                      if (unsent_.empty()) return finish();
                      wait(delivery_.pause, &Http1::send_rest);
                    });
}

// Whoever has all of an answer may count on what it held.
void Http1::release_before(std::size_t size) {
  if (size == unsent_.size() && !delivery_.cuts()) held_.reset();
}

void Http1::finish() {
  if (session_.stopping()) return session_.close();
  switch (delivery_.end) {
    case Delivery::End::finish:
      if (keep_alive_) return wait_for_request();
      [[fallthrough]];
    case Delivery::End::hang_up:
      return session_.end(kFarewell, false);
    case Delivery::End::close:
      return session_.end(kFarewell, true);
    case Delivery::End::stall:
      return session_.drop_input(delivery_.stall_time);
    case Delivery::End::reset: {
      Error ignored;
      stream_.socket().set_option(asio::socket_base::linger(true, 0), ignored);
      return session_.close();
    }
  }
}

void Http1::wait(milliseconds time, void (Http1::*then)()) {
  if (session_.stopping()) return session_.close();  // since a write was begun that has gone well
  timer_.expires_after(time);
  timer_.async_wait([this, keep = keep(), then](Error error) {
    if (error || session_.stopping()) return session_.close();
    (this->*then)();
  });
}

// --- The end ---

void Http1::stop() {
  if (!sending_) return session_.close();
  timer_.expires_after(kLastAnswers);
  timer_.async_wait([this, keep = keep()](Error) { session_.close(); });
}

}  // namespace outcrop::emulator
