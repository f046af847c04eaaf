// Answers from a script in place of the network.
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/url.h"
#include "outcrop/document.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"
#include "outcrop/testing.h"

namespace outcrop::testing {

using std::chrono::milliseconds;

struct ScriptedTransport::State {
  mutable std::mutex mutex;
  std::optional<FakeClock> clock;
  std::deque<Answer> script;
  Responder responder;
  std::vector<SentRequest> requests;

  Answer next(const SentRequest& request) {
    std::unique_lock lock(mutex);
    requests.push_back(request);
    if (!script.empty()) {
      Answer answer = std::move(script.front());
      script.pop_front();
      return answer;
    }
    const Responder respond = responder;
    lock.unlock();
    return respond ? respond(request) : Answer{.failure = TransportFailure::bad_request};
  }
};

namespace {

SentRequest copy_of(const TransportRequest& request) {
  SentRequest copy{.method = std::string(request.method),
                   .url = std::string(request.url),
                   .body = std::string(request.body),
                   .connect_limit = request.connect_limit,
                   .idle_limit = request.idle_limit};
  for (const HeaderView& header : request.headers) copy.headers.emplace_back(header.name, header.value);
  return copy;
}

void deliver(Exchange& exchange, const Answer& answer) {
  TransportResult result{answer.failure, {}, answer.connection_reused};
  if (answer.failure == TransportFailure::none || answer.failure == TransportFailure::truncated_body) {
    exchange.set_status(answer.status);
    for (const auto& [name, value] : answer.headers) exchange.add_header(name, value);
    static_cast<void>(exchange.append_body(answer.body));  // `finish` tells what is wrong with it
  }
  if (result.failure != TransportFailure::none)
    result.message = "the script says " + std::string(to_string(result.failure)) +
                     (result.failure == TransportFailure::bad_request ? ", or it has no answer left" : "");
  exchange.finish(std::move(result));
}

class ScriptedLane final : public TransportLane {
 public:
  explicit ScriptedLane(std::shared_ptr<ScriptedTransport::State> state) : state_(std::move(state)) {}

  void start(Exchange& exchange) override {
    if (exchange.request().body_source) {
      sending_.push_back({&exchange, {}});
      static_cast<void>(read_bodies());
      return;
    }
    answer_to(exchange, {});
  }

  void abort(Exchange& exchange) override {
    std::erase_if(running_, [&](const Running& running) { return running.exchange == &exchange; });
    std::erase_if(sending_, [&](const Sending& sending) { return sending.exchange == &exchange; });
  }

  void drive(milliseconds at_most) override {
    if (read_bodies()) return;
    std::unique_lock lock(mutex_);
    if (running_.empty() && !sending_.empty())
      changed_.wait_for(lock, std::min<milliseconds>(at_most, std::chrono::hours(1)), [this] { return woken_; });
    if (std::exchange(woken_, false) || running_.empty()) return;
    const auto soonest = std::ranges::min_element(running_, {}, [](const Running& r) { return r.answer.after; });
    const milliseconds passed = std::min(at_most, soonest->answer.after);
    state_->clock->advance(passed);
    for (Running& running : running_) running.answer.after -= passed;
    if (soonest->answer.after.count() > 0) return;
    const Running finished = std::move(*soonest);
    running_.erase(soonest);
    deliver(*finished.exchange, finished.answer);
  }

  void wake() override {
    const std::lock_guard lock(mutex_);
    woken_ = true;
    changed_.notify_all();
  }

 private:
  struct Running {
    Exchange* exchange;
    Answer answer;
  };
  /// Its body isn't whole yet.
  struct Sending {
    Exchange* exchange;
    std::string body;
  };

  void answer_to(Exchange& exchange, std::string body) {
    SentRequest request = copy_of(exchange.request());
    if (exchange.request().body_source) request.body = std::move(body);
    Answer answer = state_->next(request);
    if (answer.after.count() > 0 && state_->clock) {
      running_.push_back({&exchange, std::move(answer)});
      return;
    }
    deliver(exchange, answer);
  }

  // True: one was whole, and is answered or being answered.
  bool read_bodies() {
    bool whole = false;
    char bytes[4096];
    for (std::size_t i = sending_.size(); i-- > 0;) {
      RequestBody::Piece piece;
      do {
        piece = sending_[i].exchange->request().body_source->read(bytes, sizeof bytes);
        sending_[i].body.append(bytes, piece.bytes);
      } while (piece.bytes > 0 && !piece.last);
      if (!piece.last) continue;
      Sending sent = std::move(sending_[i]);
      sending_.erase(sending_.begin() + static_cast<std::ptrdiff_t>(i));
      answer_to(*sent.exchange, std::move(sent.body));
      whole = true;
    }
    return whole;
  }

  std::shared_ptr<ScriptedTransport::State> state_;
  std::vector<Running> running_;
  std::vector<Sending> sending_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool woken_{};  // guarded by mutex_
};

class FakeCredentials final : public CredentialsProvider {
 public:
  Result<CredentialsPtr> resolve(const ResolveOptions&) override { return credentials_; }
  bool at_hand() const override { return true; }
  std::string name() const override { return "test"; }

 private:
  CredentialsPtr credentials_ =
      std::make_shared<const Credentials>(Credentials{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"});
};

}  // namespace

std::string_view SentRequest::header(std::string_view name) const {
  for (const auto& [own, value] : headers)
    if (internal::equal_ignoring_case(own, name)) return value;
  return {};
}

std::string_view SentRequest::target() const { return internal::split_url(url).target; }

Answer json(std::string body, int status) {
  return {.status = status, .body = std::move(body), .headers = {{"Content-Type", "application/json"}}};
}

Answer service_error(std::string_view code, int status, std::string_view message) {
  Answer answer = json(to_json(Document::object({{"message", message}})), status);
  answer.headers.emplace_back("X-Amzn-ErrorType", code);
  return answer;
}

Answer failure(TransportFailure failure) { return {.failure = failure}; }

ScriptedTransport::ScriptedTransport() : state_(std::make_shared<State>()) {}

ScriptedTransport::ScriptedTransport(FakeClock clock) : ScriptedTransport() { state_->clock = std::move(clock); }

ScriptedTransport::~ScriptedTransport() = default;

ScriptedTransport& ScriptedTransport::then(Answer answer) {
  const std::lock_guard lock(state_->mutex);
  state_->script.push_back(std::move(answer));
  return *this;
}

ScriptedTransport& ScriptedTransport::otherwise(Responder responder) {
  const std::lock_guard lock(state_->mutex);
  state_->responder = std::move(responder);
  return *this;
}

std::vector<SentRequest> ScriptedTransport::requests() const {
  const std::lock_guard lock(state_->mutex);
  return state_->requests;
}

std::unique_ptr<TransportLane> ScriptedTransport::open_lane() { return std::make_unique<ScriptedLane>(state_); }

ClientConfig offline_config(std::shared_ptr<Transport> transport, const FakeClock& clock) {
  ClientConfig config;
  config.region = "us-east-1";
  config.credentials = fake_credentials();
  config.transport = std::move(transport);
  auto seams = std::make_shared<internal::Seams>(*clock.seams());
  seams->environment = internal::make_environment({{"AWS_EC2_METADATA_DISABLED", "true"}});
  config.seams = std::move(seams);
  return config;
}

std::shared_ptr<CredentialsProvider> fake_credentials() { return std::make_shared<FakeCredentials>(); }

}  // namespace outcrop::testing
