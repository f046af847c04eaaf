// HTTP/2 on one connection, by nghttp2.
#include "server/http2.h"

#include <algorithm>
#include <array>
#include <boost/asio/write.hpp>
#include <utility>
#include <vector>

#include "server/limits.h"
#include "server/refusal.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::uint32_t kMostStreams = 128;
constexpr std::int32_t kStreamWindow = 1 << 20;
constexpr std::int32_t kConnectionWindow = 16 << 20;
/// Of an answer that is said while the request comes: beyond it, the request gets no more credit.
constexpr std::size_t kMostQueued = 1 << 20;
constexpr std::size_t kMostGathered = 64 << 10;
constexpr milliseconds kTick = std::chrono::seconds(1);

nghttp2_nv header_of(std::string_view name, std::string_view value) {
  const auto bytes = [](std::string_view text) {
    return reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
  };
  return {bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
}

}  // namespace

Http2::Http2(Session& session)
    : session_(session),
      stream_(session.stream()),
      ticker_(session.stream().get_executor()),
      bodies_(session.held_bytes()) {
  nghttp2_option* option = nullptr;
  nghttp2_option_new(&option);
  nghttp2_option_set_no_auto_window_update(option, 1);
  nghttp2_option_set_no_closed_streams(option, 1);
  nghttp2_session_server_new2(&http2_, callbacks(), this, option);
  nghttp2_option_del(option);
  const std::array<nghttp2_settings_entry, 3> settings{{{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, kMostStreams},
                                                        {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, kStreamWindow},
                                                        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, kLargestHead}}};
  nghttp2_submit_settings(http2_, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
  nghttp2_session_set_local_window_size(http2_, NGHTTP2_FLAG_NONE, 0, kConnectionWindow);
}

Http2::~Http2() { nghttp2_session_del(http2_); }

// --- What nghttp2 calls ---

nghttp2_session_callbacks* Http2::callbacks() {
  static nghttp2_session_callbacks* const all = [] {
    nghttp2_session_callbacks* made = nullptr;
    nghttp2_session_callbacks_new(&made);
    nghttp2_session_callbacks_set_on_begin_headers_callback(made, &on_begin_headers);
    nghttp2_session_callbacks_set_on_header_callback(made, &on_header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(made, &on_frame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(made, &on_data);
    nghttp2_session_callbacks_set_on_frame_send_callback(made, &on_sent);
    nghttp2_session_callbacks_set_on_stream_close_callback(made, &on_close);
    return made;
  }();
  return all;
}

int Http2::on_begin_headers(nghttp2_session*, const nghttp2_frame* frame, void* data) {
  Http2& self = *static_cast<Http2*>(data);
  if (frame->hd.type != NGHTTP2_HEADERS || frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  auto stream = std::make_unique<Http2Stream>(frame->hd.stream_id, self.stream_.get_executor());
  stream->receive_by = steady_clock::now() + kPatience;  // for all of the request
  self.streams_.emplace(frame->hd.stream_id, std::move(stream));
  self.session_.works();
  return 0;
}

int Http2::on_header(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t name_size,
                     const std::uint8_t* value, std::size_t value_size, std::uint8_t, void* data) {
  Http2Stream* const stream = static_cast<Http2*>(data)->find(frame->hd.stream_id);
  if (stream == nullptr || stream->head_read) return 0;  // trailers say nothing
  if (!stream->add_header({reinterpret_cast<const char*>(name), name_size},
                          {reinterpret_cast<const char*>(value), value_size}))
    stream->refused = true;
  return 0;
}

int Http2::on_frame(nghttp2_session*, const nghttp2_frame* frame, void* data) {
  Http2& self = *static_cast<Http2*>(data);
  Http2Stream* const stream = self.find(frame->hd.stream_id);
  if (stream == nullptr) return 0;
  if (frame->hd.type == NGHTTP2_HEADERS && !stream->head_read) self.end_head(*stream);
  if ((frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA) &&
      (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0)
    self.end_request(*stream);
  return 0;
}

int Http2::on_data(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* bytes, std::size_t size,
                   void* data) {
  Http2& self = *static_cast<Http2*>(data);
  nghttp2_session_consume_connection(self.http2_, size);
  if (Http2Stream* const stream = self.find(id)) self.take(*stream, {reinterpret_cast<const char*>(bytes), size});
  return 0;
}

int Http2::on_sent(nghttp2_session*, const nghttp2_frame* frame, void* data) {
  Http2& self = *static_cast<Http2*>(data);
  Http2Stream* const stream = self.find(frame->hd.stream_id);
  const bool ends = (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA) &&
                    (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
  if (stream == nullptr || !ends) return 0;
  stream->send_by = Http2Stream::kNever;
  if (stream->request_read) return 0;
  // RFC 9113, 8.1: what still comes isn't needed.
  if (stream->refused)
    self.reset(stream->id, NGHTTP2_NO_ERROR);
  else
    stream->receive_by = steady_clock::now() + kFarewell;
  return 0;
}

int Http2::on_close(nghttp2_session*, std::int32_t id, std::uint32_t, void* data) {
  Http2& self = *static_cast<Http2*>(data);
  const Http2Stream* const stream = self.find(id);
  if (stream == nullptr) return 0;
  if (!stream->request_read) self.bodies_.hold(self.bodies_.size() - stream->call.body.size());
  self.streams_.erase(id);
  if (self.streams_.empty()) self.idle_since_ = steady_clock::now();
  return 0;
}

ssize_t Http2::on_read(nghttp2_session*, std::int32_t id, std::uint8_t* to, std::size_t size, std::uint32_t* flags,
                       nghttp2_data_source*, void* data) {
  Http2& self = *static_cast<Http2*>(data);
  Http2Stream* const stream = self.find(id);
  if (stream == nullptr) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
  if (stream->paused) return NGHTTP2_ERR_DEFERRED;
  const Delivery& delivery = stream->delivery;
  if (delivery.pause.count() > 0) size = std::min(size, std::max<std::size_t>(1, delivery.piece));
  const std::size_t taken = stream->take(to, size);
  stream->send_by = steady_clock::now() + kPatience;
  if (stream->withheld > 0 && stream->queued() < kMostQueued)
    nghttp2_session_consume_stream(self.http2_, id, std::exchange(stream->withheld, 0));
  if (taken == 0 && stream->at_break()) {
    self.break_off(*stream);
    return NGHTTP2_ERR_DEFERRED;
  }
  if (stream->is_whole() && !delivery.cuts()) {
    *flags |= NGHTTP2_DATA_FLAG_EOF;
    stream->answer.held.reset();  // whoever has all of the answer may count on what it held
    if (delivery.end == Delivery::End::hang_up) self.leaving_ = true;
  } else if (taken == 0) {
    stream->send_by = Http2Stream::kNever;
    return NGHTTP2_ERR_DEFERRED;  // until more is said
  } else if (delivery.pause.count() > 0) {
    self.wait(*stream, delivery.pause, &Http2::resume);
  }
  return static_cast<ssize_t>(taken);
}

// --- Requests ---

void Http2::end_head(Http2Stream& stream) {
  stream.head_read = true;
  if (stream.refused) return refuse(stream, 431, "the head is too large");
  if (stream.has_two_hosts()) return refuse(stream, 400, ":authority and Host differ");
  stream.call.from_loopback = session_.from_loopback();
  if (const std::string* expects = stream.call.header("expect"); expects != nullptr && *expects == "100-continue") {
    const nghttp2_nv status = header_of(":status", "100");
    nghttp2_submit_headers(http2_, NGHTTP2_FLAG_NONE, stream.id, nullptr, &status, 1, nullptr);
  }
  if (!session_.handler().answers_early(stream.call)) return;
  stream.call.body_follows = true;
  deliver(stream, session_.handler().answer(stream.call));
  if (stream.dialogue)
    stream.receive_by = steady_clock::now() + stream.dialogue->patience();
  else
    stream.refused = true;
}

void Http2::take(Http2Stream& stream, std::string_view bytes) {
  if (stream.dialogue) {
    stream.receive_by = steady_clock::now() + stream.dialogue->patience();
    stream.withheld += bytes.size();
    say(stream, stream.dialogue->hear(bytes));
    if (stream.queued() < kMostQueued)
      nghttp2_session_consume_stream(http2_, stream.id, std::exchange(stream.withheld, 0));
    return;
  }
  nghttp2_session_consume_stream(http2_, stream.id, bytes.size());
  if (stream.refused || stream.call.body_follows) return;
  std::string& body = stream.call.body;
  if (body.size() + bytes.size() > kLargestBody) return refuse(stream, 413, "the body is too large");
  const std::size_t held = bodies_.size() + bytes.size();  // of all streams together
  if (held > kLargestBody || !bodies_.hold(held)) {        // this one may come again
    stream.refused = true;
    return reset(stream.id, NGHTTP2_REFUSED_STREAM);
  }
  body += bytes;
}

void Http2::end_request(Http2Stream& stream) {
  if (std::exchange(stream.request_read, true)) return;
  bodies_.hold(bodies_.size() - stream.call.body.size());
  stream.receive_by = Http2Stream::kNever;
  if (stream.dialogue) return say(stream, stream.dialogue->hear_end());
  if (stream.refused || stream.call.body_follows) return;
  if (untaken() > kLargestBody) {  // this one may come again
    stream.refused = true;
    return reset(stream.id, NGHTTP2_REFUSED_STREAM);
  }
  HttpAnswer answer = session_.handler().answer(stream.call);
  std::string().swap(stream.call.body);  // the answer may take its time
  deliver(stream, std::move(answer));
}

/// Bytes of answers that are not sent yet.
std::size_t Http2::untaken() const {
  std::size_t sum = 0;
  for (const auto& [id, stream] : streams_) sum += stream->queued();
  return sum;
}

void Http2::refuse(Http2Stream& stream, int status, std::string_view why) {
  stream.refused = true;
  bodies_.hold(bodies_.size() - stream.call.body.size());
  std::string().swap(stream.call.body);  // assigning an empty text would keep the memory
  deliver(stream, refusal(status, why));
}

// --- Answers ---

void Http2::deliver(Http2Stream& stream, HttpAnswer answer) {
  stream.delivery = answer.delivery;
  stream.dialogue = std::move(answer.dialogue);
  if (answer.chunks.empty() && !stream.dialogue)
    answer.headers.emplace_back("content-length", std::to_string(answer.body.size()));
  if (stream.call.method == "HEAD") {
    answer.body.clear();
    answer.chunks.clear();
  }
  if (answer.chunks.empty()) stream.queue(std::move(answer.body));
  for (std::string& chunk : answer.chunks) stream.queue(std::move(chunk));
  if (stream.delivery.cuts())
    stream.break_after(std::min(stream.queued(), stream.delivery.body_bytes.value_or(stream.queued() / 2)));
  stream.answer = std::move(answer);
  if (stream.delivery.silent) return wait(stream, stream.delivery.stall_time, &Http2::give_up);
  if (stream.delivery.delay.count() > 0) return wait(stream, stream.delivery.delay, &Http2::submit);
  submit(stream);
}

void Http2::submit(Http2Stream& stream) {
  stream.paused = false;
  const std::string status = std::to_string(stream.answer.status);
  for (auto& header : stream.answer.headers) header.first = to_lower(header.first);
  std::vector<nghttp2_nv> headers{header_of(":status", status)};
  for (const auto& [name, value] : stream.answer.headers) headers.push_back(header_of(name, value));
  nghttp2_data_provider provider{};
  provider.read_callback = &on_read;
  stream.send_by = steady_clock::now() + kPatience;
  nghttp2_submit_response(http2_, stream.id, headers.data(), headers.size(), &provider);
}

void Http2::say(Http2Stream& stream, Dialogue::Reply reply) {
  for (std::string& frame : reply.frames) stream.queue(std::move(frame));
  if (reply.ended) {
    stream.dialogue = nullptr;
    if (reply.end != Delivery::End::finish) {  // else as the whole connection's faults have it
      stream.delivery.end = reply.end;
      stream.delivery.stall_time = reply.stall_time;
    }
    if (stream.delivery.cuts()) stream.break_after(stream.queued());
  }
  if (stream.paused) return;  // then nobody waits for the client
  if (stream.queued() > 0) stream.send_by = std::min(stream.send_by, steady_clock::now() + kPatience);
  nghttp2_session_resume_data(http2_, stream.id);
}

void Http2::break_off(Http2Stream& stream) {
  stream.send_by = Http2Stream::kNever;
  switch (stream.delivery.end) {
    case Delivery::End::stall:
      return wait(stream, stream.delivery.stall_time, &Http2::give_up);
    case Delivery::End::reset:
      return reset(stream.id, NGHTTP2_INTERNAL_ERROR);
    default:
      cut_off_ = true;
  }
}

void Http2::wait(Http2Stream& stream, milliseconds time, void (Http2::*then)(Http2Stream&)) {
  stream.paused = true;
  stream.send_by = Http2Stream::kNever;
  stream.timer.expires_after(time);
  stream.timer.async_wait([this, keep = keep(), id = stream.id, then](Error error) {
    Http2Stream* const waiting = error || closed_ ? nullptr : find(id);
    if (waiting == nullptr) return;
    (this->*then)(*waiting);
    write();
  });
}

void Http2::resume(Http2Stream& stream) {
  stream.paused = false;
  nghttp2_session_resume_data(http2_, stream.id);
}

void Http2::give_up(Http2Stream& stream) { reset(stream.id, NGHTTP2_CANCEL); }

void Http2::reset(std::int32_t id, std::uint32_t code) {
  nghttp2_submit_rst_stream(http2_, NGHTTP2_FLAG_NONE, id, code);
}

Http2Stream* Http2::find(std::int32_t id) {
  const auto found = streams_.find(id);
  return found == streams_.end() ? nullptr : found->second.get();
}

// --- The connection ---

void Http2::begin(boost::beast::flat_buffer input) {
  stream_.expires_never();  // the ticker looks at all times
  idle_since_ = steady_clock::now();
  tick();
  feed(input);
  write();
}

void Http2::feed(boost::beast::flat_buffer& input) {
  const auto bytes = input.data();
  const ssize_t used = bytes.size() == 0 ? 0
                                         : nghttp2_session_mem_recv(
                                               http2_, static_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  broken_ = broken_ || used < 0;  // what it has to say about that goes out before the end
  input.clear();
}

void Http2::read() {
  if (std::exchange(reading_, true)) return;
  stream_.async_read_some(input_.prepare(kFurtherRead), [this, keep = keep()](Error error, std::size_t count) {
    reading_ = false;
    if (error || closed_) return session_.close();
    input_.commit(count);
    feed(input_);
    write();
  });
}

void Http2::write() {
  if (writing_ || closed_) return;
  output_.clear();
  while (output_.size() < kMostGathered && !cut_off_) {
    const std::uint8_t* bytes = nullptr;
    const ssize_t size = nghttp2_session_mem_send(http2_, &bytes);
    if (size < 0) return session_.close();
    if (leaving_) {
      leaving_ = false;
      nghttp2_submit_goaway(http2_, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(http2_),
                            NGHTTP2_NO_ERROR, nullptr, 0);
    } else if (size == 0) {
      break;
    }
    output_.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  }
  if (output_.empty()) return rest();
  writing_ = true;
  writing_since_ = steady_clock::now();
  asio::async_write(stream_, asio::buffer(output_), [this, keep = keep()](Error error, std::size_t) {
    writing_ = false;
    if (error || closed_) return session_.close();
    write();
  });
}

// All is sent that can be.
void Http2::rest() {
  const bool is_over = broken_ || (nghttp2_session_want_read(http2_) == 0 && nghttp2_session_want_write(http2_) == 0);
  if (cut_off_ || is_over || (session_.stopping() && streams_.empty())) {
    closed();
    // A read that is under way would meet the end's own.
    if (reading_ || broken_ || session_.stopping()) return session_.close();
    return session_.end(kFarewell, cut_off_);
  }
  if (streams_.empty()) session_.idles();
  read();
}

void Http2::tick() {
  ticker_.expires_after(kTick);
  ticker_.async_wait([this, keep = keep()](Error error) {
    if (error || closed_ || session_.stopping()) return;  // stop() has another use for the ticker
    const Instant now = steady_clock::now();
    if (writing_ && now - writing_since_ > kPatience) return session_.close();
    check_time(now);
    write();
    if (!closed_) tick();
  });
}

void Http2::check_time(Instant now) {
  if (streams_.empty() && now - idle_since_ > kKeepAlive) nghttp2_session_terminate_session(http2_, NGHTTP2_NO_ERROR);
  for (const auto& [id, stream] : streams_) {
    if (now >= stream->send_by) {
      reset(id, NGHTTP2_CANCEL);
    } else if (now >= stream->receive_by) {
      stream->receive_by = Http2Stream::kNever;
      if (stream->dialogue)
        say(*stream, stream->dialogue->hear_nothing());
      else
        reset(id, NGHTTP2_CANCEL);
    }
  }
}

void Http2::stop() {
  if (closed_) return session_.close();  // only its farewell is left
  nghttp2_submit_goaway(http2_, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(http2_), NGHTTP2_NO_ERROR,
                        nullptr, 0);
  for (const auto& [id, stream] : streams_)
    if (stream->paused || stream->dialogue || !stream->request_read) reset(id, NGHTTP2_CANCEL);
  write();
  if (closed_) return;
  ticker_.expires_after(kLastAnswers);
  ticker_.async_wait([this, keep = keep()](Error error) {
    if (!error) session_.close();
  });
}

void Http2::closed() {
  closed_ = true;
  ticker_.cancel();
  for (const auto& [id, stream] : streams_) stream->timer.cancel();
}

}  // namespace outcrop::emulator
