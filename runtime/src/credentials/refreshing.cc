// Remembers credentials and asks for new ones in time, once for all who wait.
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

#include "base/cancellation.h"
#include "credentials/providers.h"

namespace outcrop {
namespace internal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAdvisoryWindow = std::chrono::minutes(15);
constexpr milliseconds kMandatoryWindow = std::chrono::minutes(10);
// After an advisory refresh that failed, the old credentials are good for a while without asking again.
constexpr milliseconds kPauseAfterFailure = std::chrono::minutes(1);

class RefreshingProvider final : public CredentialsProvider {
 public:
  RefreshingProvider(CredentialsProviderPtr source, ContextPtr context)
      : source_(std::move(source)), context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  bool at_hand() const override;
  std::string name() const override { return source_->name(); }

 private:
  // One request to the source, and what came of it for those who wait.
  struct Flight {
    std::optional<Result<CredentialsPtr>> result;  // absent when it ended for reasons of its own thread
    bool over{};
  };

  enum class Age { fresh, advisory, mandatory };
  Age age(Timestamp now) const;
  Result<CredentialsPtr> fly(std::unique_lock<std::mutex>& lock, const ResolveOptions& options);
  Result<CredentialsPtr> ask(const ResolveOptions& options);
  void remember(CredentialsPtr credentials, Timestamp now);
  std::optional<Error> wait(std::unique_lock<std::mutex>& lock, const Flight& flight, const ResolveOptions& options);

  const CredentialsProviderPtr source_;
  const ContextPtr context_;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  // All below: guarded by mutex_.
  CredentialsPtr current_;
  milliseconds advisory_{};
  milliseconds mandatory_{};
  std::optional<Timestamp> not_before_;  // no advisory refresh
  std::shared_ptr<Flight> flight_;
};

RefreshingProvider::Age RefreshingProvider::age(Timestamp now) const {
  if (!current_) return Age::mandatory;
  if (!current_->expiration) return Age::fresh;
  const milliseconds left = current_->expiration->time() - now.time();
  if (left <= mandatory_) return Age::mandatory;
  return left <= advisory_ && (!not_before_ || now >= *not_before_) ? Age::advisory : Age::fresh;
}

void RefreshingProvider::remember(CredentialsPtr credentials, Timestamp now) {
  current_ = std::move(credentials);
  not_before_.reset();
  if (!current_->expiration) return;
  const milliseconds life = current_->expiration->time() - now.time();
  advisory_ = std::min(kAdvisoryWindow, life / 2);
  mandatory_ = std::min(kMandatoryWindow, life / 3);
}

Result<CredentialsPtr> RefreshingProvider::ask(const ResolveOptions& options) {
  Result<CredentialsPtr> result = source_->resolve(options);
  if (result && (*result)->expiration && *(*result)->expiration <= context_->clock().now())
    return credentials_error("ExpiredCredentials", source_->name() + " gave credentials that expired at " +
                                                       to_string(*(*result)->expiration) +
                                                       "; renew them at their source");
  return result;
}

Result<CredentialsPtr> RefreshingProvider::fly(std::unique_lock<std::mutex>& lock, const ResolveOptions& options) {
  const auto flight = std::make_shared<Flight>();
  flight_ = flight;
  lock.unlock();
  Result<CredentialsPtr> result = ask(options);
  const Timestamp now = context_->clock().now();
  lock.lock();
  if (result) {
    remember(*result, now);
  } else {
    not_before_ = now.time() + kPauseAfterFailure;
  }
  const bool of_this_thread =
      !result && (result.error().kind == ErrorKind::cancelled || result.error().kind == ErrorKind::timeout);
  if (!of_this_thread) flight->result = result;
  flight->over = true;
  flight_.reset();
  changed_.notify_all();
  return result;
}

std::optional<Error> RefreshingProvider::wait(std::unique_lock<std::mutex>& lock, const Flight& flight,
                                              const ResolveOptions& options) {
  bool cancelled = false;
  lock.unlock();
  std::optional<CancellationWatch> watch;
  watch.emplace(options.cancellation, [this, &cancelled] {
    const std::lock_guard guard(mutex_);
    cancelled = true;
    changed_.notify_all();
  });
  lock.lock();
  cancelled = cancelled || options.cancellation.cancelled();  // cancelled before the watch: nobody wakes
  const auto is_over = [&] { return flight.over || cancelled; };
  if (options.deadline) {
    changed_.wait_for(lock, *options.deadline - context_->clock().steady_now(), is_over);
  } else {
    changed_.wait(lock, is_over);
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
  std::unique_lock lock(mutex_);
  for (;;) {
    const Age state = age(context_->clock().now());
    if (state == Age::fresh || (state == Age::advisory && flight_)) return current_;
    if (!flight_) {
      const CredentialsPtr old = current_;
      Result<CredentialsPtr> result = fly(lock, options);
      return result || state == Age::mandatory ? result : Result<CredentialsPtr>(old);
    }
    const std::shared_ptr<Flight> flight = flight_;
    if (auto error = wait(lock, *flight, options)) return *std::move(error);
    if (flight->result) return *flight->result;
  }
}

bool RefreshingProvider::at_hand() const {
  const std::lock_guard lock(mutex_);
  const Age state = age(context_->clock().now());
  return state == Age::fresh || (state == Age::advisory && flight_);
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
