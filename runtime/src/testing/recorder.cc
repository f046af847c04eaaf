// Keeps what was said on the way.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <mutex>
#include <utility>

#include "base/url.h"
#include "outcrop/testing.h"
#include "testing/recorded_exchange.h"
#include "testing/scrub.h"
#include "transport/curl_transport.h"

namespace outcrop::testing {

struct Recorder::State {
  std::shared_ptr<Transport> inner;
  mutable std::mutex mutex;
  Scrubber scrubber;                        // guarded by mutex, as is what follows
  std::vector<RecordedExchange> exchanges;  // but for sensitive members as they were
  bool keeps_sensitive{};

  void keep(const TransportRequest& request, RecordedExchange exchange) {
    const std::lock_guard lock(mutex);
    scrubber.learn_from(request);
    if (!keeps_sensitive) exchange.hide_sensitive(request.operation, request.headers);
    exchanges.push_back(std::move(exchange));
  }
};

namespace {

// Of the connection, of the moment, or secret.
constexpr std::array<std::string_view, 11> kLeftOut{
    "connection",        "content-length", "date",    "keep-alive",       "proxy-authenticate",  "set-cookie",
    "transfer-encoding", "trailer",        "upgrade", "www-authenticate", "x-amz-security-token"};

bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  return std::ranges::equal(a, b, [lower](char x, char y) { return lower(x) == lower(y); });
}

// The SDK's own calls carry it; what providers of credentials send does not.
bool is_call(const TransportRequest& request) {
  return std::ranges::any_of(request.headers,
                             [](const HeaderView& h) { return same_name(h.name, "amz-sdk-invocation-id"); });
}

/// An exchange of the SDK, and its twin on the inner lane.
struct Relay {
  explicit Relay(Exchange& o) : outer(o) { twin.prepare(o.request(), storage); }

  // What has arrived since the last time. True: of the body too.
  bool pass_on() {
    if (!outer.request().stream && !twin.finished()) return false;
    // Not every transport says where the headers end of an answer that has no body.
    const bool has_head = twin.response_started() && !twin.is_interim() && (twin.headers_complete() || twin.finished());
    if (has_head && !std::exchange(head_passed, true)) pass_head();
    if (head_passed && storage.body.size() > 0 && (outer.has_room() || twin.finished())) {
      recorded.body += storage.body.view();
      static_cast<void>(outer.append_body(storage.body.view()));  // `outer.finish` tells what is wrong with it
      storage.body.clear();
      return true;
    }
    return false;
  }

  void pass_head() {
    recorded.status = storage.status;
    outer.set_status(storage.status);
    for (std::size_t i = 0; i < storage.headers.size(); ++i) {
      outer.add_header(storage.headers.name(i), storage.headers.value(i));
      const auto left_out = [&](std::string_view name) { return same_name(name, storage.headers.name(i)); };
      if (std::ranges::any_of(kLeftOut, left_out)) continue;
      recorded.headers.emplace_back(storage.headers.name(i), storage.headers.value(i));
    }
    outer.end_headers();
  }

  Exchange& outer;
  Exchange twin;
  internal::ResponseStorage storage;
  RecordedExchange recorded;
  bool head_passed{};
};

class RecordingLane final : public TransportLane {
 public:
  RecordingLane(std::unique_ptr<TransportLane> inner, std::shared_ptr<Recorder::State> state)
      : inner_(std::move(inner)), state_(std::move(state)) {}

  void start(Exchange& exchange) override {
    auto relay = std::make_unique<Relay>(exchange);
    relays_.reserve(relays_.size() + 1);
    inner_->start(relay->twin);  // what it throws leaves nothing behind
    exchange.transport_note = relay.get();
    relays_.push_back(std::move(relay));
    pass_on_all();
  }

  void abort(Exchange& exchange) override {
    auto* const relay = static_cast<Relay*>(std::exchange(exchange.transport_note, nullptr));
    if (!relay) return;
    if (!relay->twin.finished()) inner_->abort(relay->twin);
    std::erase_if(relays_, [relay](const auto& r) { return r.get() == relay; });
  }

  void drive(std::chrono::milliseconds at_most) override {
    const bool passed = pass_on_all();  // what there was no room for
    inner_->drive(passed ? std::chrono::milliseconds(0) : at_most);
    pass_on_all();
  }

  void wake() override { inner_->wake(); }
  void abandon() override { inner_->abandon(); }

 private:
  bool pass_on_all() {
    bool passed = false;
    for (std::size_t i = relays_.size(); i-- > 0;) {
      passed = relays_[i]->pass_on() || passed;
      if (!relays_[i]->twin.finished()) continue;
      const std::unique_ptr<Relay> relay = std::move(relays_[i]);
      relays_.erase(relays_.begin() + static_cast<std::ptrdiff_t>(i));
      finish(*relay);
    }
    return passed;
  }

  void finish(Relay& relay) {
    const TransportRequest& request = relay.outer.request();
    relay.outer.transport_note = nullptr;
    if (is_call(request)) {
      relay.recorded.method = request.method;
      relay.recorded.target = internal::split_url(request.url).target;
      relay.recorded.request_body = request.body;
      relay.recorded.failure = relay.twin.result().failure;
      state_->keep(request, std::move(relay.recorded));
    }
    relay.outer.finish(relay.twin.result());
  }

  std::unique_ptr<TransportLane> inner_;
  std::shared_ptr<Recorder::State> state_;
  std::vector<std::unique_ptr<Relay>> relays_;
};

// A file that its owner alone may read and write, new or not. False: errno tells why there is none.
bool make_private(const std::string& file) {
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (fd < 0) return false;
  struct stat status {};
  const bool done = ::fstat(fd, &status) == 0 && (!S_ISREG(status.st_mode) || ::fchmod(fd, S_IRUSR | S_IWUSR) == 0);
  const int error = errno;
  ::close(fd);
  errno = error;
  return done;
}

}  // namespace

Recorder::Recorder(std::shared_ptr<Transport> inner) : state_(std::make_shared<State>()) {
  state_->inner = inner ? std::move(inner) : internal::make_curl_transport({});
}

Recorder::~Recorder() = default;

Recorder& Recorder::scrub(std::string secret) {
  const std::lock_guard lock(state_->mutex);
  state_->scrubber.add(std::move(secret));
  return *this;
}

Recorder& Recorder::keep_sensitive_members() {
  const std::lock_guard lock(state_->mutex);
  state_->keeps_sensitive = true;
  return *this;
}

std::string Recorder::recording() const {
  const std::lock_guard lock(state_->mutex);
  const Scrubber& scrub = state_->scrubber;
  std::string lines;
  for (RecordedExchange exchange : state_->exchanges) {
    exchange.target = without_uuids(scrub(exchange.target));
    exchange.request_body = without_uuids(scrub(exchange.request_body));
    exchange.body = scrub.body(exchange.body, exchange.is_event_stream());
    for (auto& [name, value] : exchange.headers) value = scrub(value);
    lines += to_line(exchange) + '\n';
  }
  return lines;
}

Result<std::size_t> Recorder::save(const std::string& file) const {
  const std::string lines = recording();
  const bool is_private = make_private(file);
  std::ofstream out;
  if (is_private) out.open(file, std::ios::binary | std::ios::trunc);
  out << lines;
  out.close();
  if (!is_private || !out)
    return Error{.kind = ErrorKind::configuration,
                 .code = "UnwritableRecording",
                 .message = "the recording can't be written to " + file + ": " + std::strerror(errno)};
  return static_cast<std::size_t>(std::ranges::count(lines, '\n'));
}

std::unique_ptr<TransportLane> Recorder::open_lane() {
  return std::make_unique<RecordingLane>(state_->inner->open_lane(), state_);
}

}  // namespace outcrop::testing
