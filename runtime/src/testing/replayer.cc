// Says again what was recorded.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <mutex>
#include <string>
#include <utility>

#include "base/url.h"
#include "outcrop/testing.h"
#include "testing/recorded_exchange.h"
#include "testing/scrub.h"

namespace outcrop::testing {

struct Replayer::State {
  mutable std::mutex mutex;
  std::vector<RecordedExchange> unused;  // guarded by mutex
};

namespace {

constexpr std::size_t kShownBytes = 60;
constexpr std::size_t kShownExchanges = 5;

std::string shown(std::string_view text, std::size_t from) {
  const std::size_t begin = from > 20 ? from - 20 : 0;
  return '`' + std::string(text.substr(begin, kShownBytes)) + '`';
}

std::string name_of(const RecordedExchange& exchange) { return exchange.method + ' ' + exchange.target; }

Error unreadable(std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = "UnreadableRecording", .message = std::move(message)};
}

// Why nothing was found, for whoever has changed a test or its code.
std::string explain(const RecordedExchange& asked, const std::vector<RecordedExchange>& unused) {
  std::string text = "the recording has no unused answer to " + name_of(asked);
  const auto same = std::ranges::find_if(unused, [&](const auto& r) { return name_of(r) == name_of(asked); });
  if (same != unused.end()) {
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(same->request_body, asked.request_body).in1 -
                                             same->request_body.begin());
    return text + " with this body; one with another body is there, which differs from byte " + std::to_string(at) +
           " on: recorded " + shown(same->request_body, at) + ", asked " + shown(asked.request_body, at);
  }
  if (unused.empty()) return text + "; all of its answers have been given";
  text += "; unused are ";
  for (std::size_t i = 0; i < unused.size() && i < kShownExchanges; ++i) text += (i ? ", " : "") + name_of(unused[i]);
  if (unused.size() > kShownExchanges) text += " and " + std::to_string(unused.size() - kShownExchanges) + " more";
  return text + ". Record anew, or look for what the request has that it had not";
}

class ReplayingLane final : public TransportLane {
 public:
  explicit ReplayingLane(std::shared_ptr<Replayer::State> state) : state_(std::move(state)) {}

  void start(Exchange& exchange) override {
    const TransportRequest& request = exchange.request();
    Scrubber scrub;
    scrub.learn_from(request);
    const auto as_recorded = [&](const internal::Operation* operation) {
      RecordedExchange asked{.method = std::string(request.method),
                             .target = std::string(internal::split_url(request.url).target),
                             .request_body = std::string(request.body)};
      asked.hide_sensitive(operation);
      asked.target = without_uuids(scrub(asked.target));
      asked.request_body = without_uuids(scrub(asked.request_body));
      return asked;
    };
    // The recorder may have been told to keep sensitive members.
    const RecordedExchange asked = as_recorded(request.operation);
    const RecordedExchange open = as_recorded(nullptr);
    std::unique_lock lock(state_->mutex);
    auto& unused = state_->unused;
    const auto is_answer_to = [](const RecordedExchange& r, const RecordedExchange& a) {
      return r.method == a.method && r.target == a.target && r.request_body == a.request_body;
    };
    const auto found = std::ranges::find_if(
        unused, [&](const RecordedExchange& r) { return is_answer_to(r, asked) || is_answer_to(r, open); });
    if (found == unused.end()) {
      std::string message = explain(asked, unused);
      lock.unlock();
      return exchange.finish({TransportFailure::bad_request, std::move(message)});
    }
    const RecordedExchange answer = std::move(*found);
    unused.erase(found);
    lock.unlock();
    deliver(exchange, answer);
  }

  void abort(Exchange&) override {}
  void drive(std::chrono::milliseconds) override {}
  void wake() override {}

 private:
  static void deliver(Exchange& exchange, const RecordedExchange& answer) {
    TransportResult result{answer.failure, {}};
    if (answer.failure != TransportFailure::none)
      result.message = "recorded: " + std::string(to_string(answer.failure));
    if (answer.status) {
      exchange.set_status(answer.status);
      for (const auto& [name, value] : answer.headers) exchange.add_header(name, value);
      exchange.end_headers();
      static_cast<void>(exchange.append_body(answer.body));  // `finish` tells what is wrong with it
    }
    exchange.finish(std::move(result));
  }

  std::shared_ptr<Replayer::State> state_;
};

}  // namespace

Result<std::shared_ptr<Replayer>> Replayer::parse(std::string_view recording) {
  auto state = std::make_shared<State>();
  for (std::size_t number = 1; !recording.empty(); ++number) {
    const std::string_view line = recording.substr(0, recording.find('\n'));
    recording.remove_prefix(std::min(line.size() + 1, recording.size()));
    if (line.empty()) continue;
    std::optional<RecordedExchange> exchange = from_line(line);
    if (!exchange) return unreadable("line " + std::to_string(number) + " of the recording is not one of a Recorder");
    state->unused.push_back(*std::move(exchange));
  }
  return std::shared_ptr<Replayer>(new Replayer(std::move(state)));
}

Result<std::shared_ptr<Replayer>> Replayer::load(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text;
  if (in) std::getline(in, text, '\0');  // all of it: JSON has none
  if (!in.is_open() || in.bad()) return unreadable("the recording " + file + " can't be read: " + std::strerror(errno));
  if (!in.eof()) return unreadable("the recording " + file + " holds a NUL, which no Recorder writes");
  Result<std::shared_ptr<Replayer>> replayer = parse(text);
  if (replayer) return replayer;
  Error error = std::move(replayer).error();
  error.message += " (" + file + ')';
  return error;
}

std::vector<std::string> Replayer::unused() const {
  const std::lock_guard lock(state_->mutex);
  std::vector<std::string> names;
  for (const RecordedExchange& exchange : state_->unused) names.push_back(name_of(exchange));
  return names;
}

std::unique_ptr<TransportLane> Replayer::open_lane() { return std::make_unique<ReplayingLane>(state_); }

}  // namespace outcrop::testing
