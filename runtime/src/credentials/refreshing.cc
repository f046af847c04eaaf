// Remembers credentials and asks for new ones in time, once for all who wait.
#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "base/cancellation.h"
#include "base/per_process.h"
#include "base/thrown.h"
#include "credentials/http_session.h"
#include "credentials/providers.h"

namespace outcrop {
namespace internal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAdvisoryWindow = std::chrono::minutes(15);
constexpr milliseconds kMandatoryWindow = std::chrono::minutes(10);
// After an advisory refresh that failed, the old credentials are good for a while without asking again; so they are
// after one that gave again what the service refuses.
constexpr milliseconds kPauseAfterFailure = std::chrono::minutes(1);

// One request to the source, and what came of it for those who wait.
struct Flight {
  std::optional<Result<CredentialsPtr>> result;  // absent when it ended for reasons of its own thread
  bool over{};
};

enum class Age { fresh, advisory, mandatory };

struct Memory {
  // A request that was on its way in the parent will never come back here. Where another of its threads held the mutex,
  // the credentials are asked for once more.
  void inherit_from(Memory& parents) {
    const std::unique_lock theirs(parents.mutex, std::try_to_lock);
    if (!theirs) return;
    const std::lock_guard lock(mutex);
    current = parents.current;
    advisory = parents.advisory;
    mandatory = parents.mandatory;
    not_before = parents.not_before;
    is_refused = parents.is_refused;
    trusted_until = parents.trusted_until;
  }

  // The functions below are called with the mutex held.

  Age age(Timestamp now) const {
    if (!current || is_refused) return Age::mandatory;
    if (!current->expiration) return Age::fresh;
    const milliseconds left = current->expiration->time() - now.time();
    if (left <= mandatory) return Age::mandatory;
    return left <= advisory && (!not_before || now >= *not_before) ? Age::advisory : Age::fresh;
  }
  bool answers(Age state) const { return state == Age::fresh || (state == Age::advisory && flight); }

  void remember(CredentialsPtr credentials, Timestamp now) {
    current = std::move(credentials);
    not_before.reset();
    if (!current->expiration) return;
    const milliseconds life = current->expiration->time() - now.time();
    advisory = std::min(kAdvisoryWindow, life / 2);
    mandatory = std::min(kMandatoryWindow, life / 3);
  }

  std::mutex mutex;
  std::condition_variable changed;
  CredentialsPtr current;
  milliseconds advisory{};
  milliseconds mandatory{};
  std::optional<Timestamp> not_before;     // no advisory refresh
  bool is_refused{};                       // by the service: ask the source once
  std::optional<Timestamp> trusted_until;  // whatever the service says: the source has no others
  std::shared_ptr<Flight> flight;
};

class RefreshingProvider final : public CredentialsProvider {
 public:
  RefreshingProvider(CredentialsProviderPtr source, ContextPtr context)
      : source_(std::move(source)), context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  bool at_hand() const override;
  void was_refused(const CredentialsPtr& credentials) override;
  std::string name() const override { return source_->name(); }

 private:
  Result<CredentialsPtr> fly(Memory& memory, std::unique_lock<std::mutex>& lock, const ResolveOptions& options);
  Result<CredentialsPtr> ask(const ResolveOptions& options) const;
  std::optional<Error> wait(Memory& memory, std::unique_lock<std::mutex>& lock, const Flight& flight,
                            const ResolveOptions& options) const;

  const CredentialsProviderPtr source_;
  const ContextPtr context_;
  const PerProcess<Memory> memory_{[] { return std::make_unique<Memory>(); }};
};

// Why they are of no use wherever they are sent. What a chain gives tells itself which of its sources it is of.
std::optional<Error> problem_of(const Credentials& credentials, const CredentialsProvider& provider, Timestamp now) {
  const std::string gave = (credentials.source.empty() ? provider.name() : credentials.source) + " gave ";
  for (const auto& [name, value] : {std::pair("an access key id", &credentials.access_key_id),
                                    std::pair("a secret access key", &credentials.secret_access_key),
                                    std::pair("a session token", &credentials.session_token)})
    if (std::ranges::any_of(*value, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
      return credentials_error("MalformedCredentials",
                               gave + name + " with a line end or another control character in it; copy it anew");
  // Which are words of headers.
  for (const auto& [name, value] : {std::pair("an access key id", &credentials.access_key_id),
                                    std::pair("a session token", &credentials.session_token)})
    if (std::ranges::any_of(*value, [](char c) { return c <= ' ' || c > '~' || c == '"' || c == '\''; }))
      return credentials_error("MalformedCredentials",
                               gave + name + " with a blank, a quote or a character beyond ASCII in it; copy it anew");
  if (credentials.expiration && *credentials.expiration <= now)
    return credentials_error(
        "ExpiredCredentials",
        gave + "credentials that expired at " + to_string(*credentials.expiration) + "; renew them at their source");
  return {};
}

// A provider that throws, though it must not, leaves nobody waiting.
Result<CredentialsPtr> RefreshingProvider::ask(const ResolveOptions& options) const {
  try {
    Result<CredentialsPtr> result = source_->resolve(options);
    if (result && !*result) return credentials_error("NoCredentials", source_->name() + " gave a null pointer");
    if (result)
      if (auto problem = problem_of(**result, *source_, context_->clock().now())) return *std::move(problem);
    return result;
  } catch (...) {
    return thrown(ErrorKind::credentials, "a credentials provider threw");
  }
}

Result<CredentialsPtr> RefreshingProvider::fly(Memory& memory, std::unique_lock<std::mutex>& lock,
                                               const ResolveOptions& options) {
  const auto flight = std::make_shared<Flight>();
  memory.flight = flight;
  lock.unlock();
  Result<CredentialsPtr> result = ask(options);
  const Timestamp now = context_->clock().now();
  lock.lock();
  const bool has_no_others = !result || (memory.current && **result == *memory.current);
  if (std::exchange(memory.is_refused, false) && has_no_others) memory.trusted_until = now.time() + kPauseAfterFailure;
  if (result) {
    memory.remember(*result, now);
  } else {
    memory.not_before = now.time() + kPauseAfterFailure;
  }
  if (result || !is_end_of_call(result.error())) flight->result = result;
  flight->over = true;
  memory.flight.reset();
  memory.changed.notify_all();
  return result;
}

std::optional<Error> RefreshingProvider::wait(Memory& memory, std::unique_lock<std::mutex>& lock, const Flight& flight,
                                              const ResolveOptions& options) const {
  bool cancelled = false;
  lock.unlock();
  std::optional<CancellationWatch> watch;
  watch.emplace(options.cancellation, [&memory, &cancelled] {
    const std::lock_guard guard(memory.mutex);
    cancelled = true;
    memory.changed.notify_all();
  });
  lock.lock();
  cancelled = cancelled || options.cancellation.cancelled();  // before the watch began, which then calls nothing
  const auto is_over = [&] { return flight.over || cancelled; };
  if (options.deadline) {
    memory.changed.wait_for(lock, *options.deadline - context_->clock().steady_now(), is_over);
  } else {
    memory.changed.wait(lock, is_over);
  }
  // The watch's end waits for a running wake, which takes the mutex.
  lock.unlock();
  watch.reset();
  lock.lock();
  if (flight.over) return {};
  if (options.cancellation.cancelled())
    return Error{
        .kind = ErrorKind::cancelled, .code = "Cancelled", .message = "cancelled while waiting for credentials"};
  return Error{.kind = ErrorKind::timeout,
               .code = "CredentialsTimeout",
               .message = "no credentials within the limit of the call; another thread is still asking " +
                          source_->name() + " for them"};
}

Result<CredentialsPtr> RefreshingProvider::resolve(const ResolveOptions& options) {
  Memory& memory = memory_.get();
  std::unique_lock lock(memory.mutex);
  for (;;) {
    const Age state = memory.age(context_->clock().now());
    if (memory.answers(state)) return memory.current;
    if (!memory.flight) {
      const CredentialsPtr old = memory.current;
      Result<CredentialsPtr> result = fly(memory, lock, options);
      return result || state == Age::mandatory ? result : Result<CredentialsPtr>(old);
    }
    const std::shared_ptr<Flight> flight = memory.flight;
    if (auto error = wait(memory, lock, *flight, options)) return *std::move(error);
    if (flight->result) return *flight->result;
  }
}

bool RefreshingProvider::at_hand() const {
  Memory& memory = memory_.get();
  const std::lock_guard lock(memory.mutex);
  return memory.answers(memory.age(context_->clock().now()));
}

void RefreshingProvider::was_refused(const CredentialsPtr& credentials) {
  source_->was_refused(credentials);
  Memory& memory = memory_.get();
  const Timestamp now = context_->clock().now();
  const std::lock_guard lock(memory.mutex);
  const bool may_ask = !memory.trusted_until || now >= *memory.trusted_until;
  if (memory.current == credentials && may_ask) memory.is_refused = true;
}

}  // namespace

CredentialsProviderPtr make_refreshing_provider(CredentialsProviderPtr source, ContextPtr context) {
  return std::make_shared<RefreshingProvider>(std::move(source), std::move(context));
}

}  // namespace internal

CredentialsProviderPtr refreshing(CredentialsProviderPtr source, const ProviderSettings& settings) {
  return internal::make_refreshing_provider(std::move(source),
                                            std::make_shared<const internal::ProviderContext>(settings));
}

}  // namespace outcrop
