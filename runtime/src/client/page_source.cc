// Pages of a listing: the next one is on its way before the current one is handed out.
#include <bit>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "client/driver.h"
#include "client/failure.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {
namespace {

/// Listings that share a driver.
class DrivenPages final : public PageGroup {
 public:
  explicit DrivenPages(int width) { set_width(width); }
  void set_width(int width) override { driver.set_width(static_cast<std::size_t>(width)); }
  void wait() override { driver.finish_one(); }

  Driver driver;
};

class CallPages final : public PageSource {
 public:
  CallPages(std::shared_ptr<Connection> connection, const Operation& operation,
            std::function<HttpRequest(std::string_view token)> encode,
            std::function<std::string_view(const void* view)> token_of, CallOptions options)
      : connection_(std::move(connection)),
        operation_(operation),
        encode_(std::move(encode)),
        token_of_(std::move(token_of)),
        options_(std::move(options)) {}

  ~CallPages() override { drop_next(); }

  void join(std::shared_ptr<PageGroup> group) override;
  void prefetch() override;
  bool ready() const override;
  bool next(void* view, CallOutcome& outcome) override;

 private:
  void take_next(void* view, CallOutcome& outcome);
  bool has_come_before(std::string_view token);
  void ask_for(std::string_view token);
  void launch(HttpRequest request);
  void drop_next();

  const std::shared_ptr<Connection> connection_;
  const Operation& operation_;
  const std::function<HttpRequest(std::string_view token)> encode_;
  const std::function<std::string_view(const void* view)> token_of_;
  const CallOptions options_;

  Driver& driver() { return group_->driver; }

  std::shared_ptr<DrivenPages> group_{std::make_shared<DrivenPages>(1)};
  std::unique_ptr<Call> next_;        // of the page that comes next, in the group
  std::optional<std::string> token_;  // that it was asked for with; absent for the first page
  bool begun_{};
  bool token_repeated_{};
  bool over_{};

  std::string remembered_token_;
  std::uint64_t pages_{};
};

// Brent's cycle detection: one remembered token, renewed after 1, 2, 4, 8, ... pages, finds a cycle of any length.
bool CallPages::has_come_before(std::string_view token) {
  if (token == remembered_token_) return true;
  if (std::has_single_bit(++pages_)) remembered_token_ = token;
  return false;
}

void CallPages::ask_for(std::string_view token) {
  token_ = std::string(token);
  launch(encode_(*token_));
}

void CallPages::launch(HttpRequest request) {
  begun_ = true;
  request.feature_ids = "C";  // a paginator, in the User-Agent
  next_ = std::make_unique<Call>(*connection_, operation_, std::move(request), options_);
  driver().add(*next_);
  driver().start();
}

void CallPages::join(std::shared_ptr<PageGroup> group) {
  group_ = std::static_pointer_cast<DrivenPages>(std::move(group));
}

void CallPages::prefetch() {
  if (!begun_) launch(encode_({}));
}

bool CallPages::ready() const { return over_ || token_repeated_ || (next_ && next_->state() == Call::State::done); }

void CallPages::drop_next() {
  if (next_) driver().remove(*next_);
  next_.reset();
}

bool CallPages::next(void* view, CallOutcome& outcome) {
  if (over_) return false;
  std::string page_token(token_repeated_ ? std::string() : token_.value_or(""));
  try {
    take_next(view, outcome);
  } catch (...) {
    over_ = true;
    outcome.error = std::make_unique<Error>(exception_thrown(operation_));
  }
  if (outcome.error) outcome.error->page_token = std::move(page_token);
  return true;
}

void CallPages::take_next(void* view, CallOutcome& outcome) {
  if (token_repeated_) {
    over_ = true;
    outcome.error = std::make_unique<Error>(
        failure(ErrorKind::malformed_response, "RepeatedToken", operation_,
                "the service answered with a token that it had given before; the listing would never end"));
    return;
  }
  if (options_.cancellation.cancelled()) {  // also when the next page has arrived already
    drop_next();
    over_ = true;
    outcome.error = std::make_unique<Error>(cancelled(operation_));
    return;
  }
  prefetch();
  driver().finish(*next_);
  driver().remove(*next_);
  const std::unique_ptr<Call> current = std::move(next_);
  const std::optional<std::string> asked_with = token_;
  std::optional<std::string> early;
  if (!operation_.output_token.empty()) {
    early = find_top_level_string(current->answer(), operation_.output_token);
    if (early && !early->empty() && early != asked_with && *early != remembered_token_) ask_for(*early);
  }
  outcome = current->take(view);
  const bool skipped =
      outcome.error && outcome.error->kind == ErrorKind::malformed_response && options_.skip_unreadable_pages;
  const std::string token(skipped ? early.value_or("") : outcome.error ? std::string_view() : token_of_(view));
  if (next_ && token == token_ && !has_come_before(token)) return;

  drop_next();
  if (token.empty()) {
    over_ = true;
  } else if (token == asked_with || has_come_before(token)) {
    token_repeated_ = true;
  } else {
    ask_for(token);
  }
}

}  // namespace

std::unique_ptr<PageGroup> make_page_group(int width) { return std::make_unique<DrivenPages>(width); }

std::unique_ptr<PageSource> make_page_source(std::shared_ptr<Connection> connection, const Operation& operation,
                                             std::function<HttpRequest(std::string_view token)> encode,
                                             std::function<std::string_view(const void* view)> token_of,
                                             CallOptions options) {
  return std::make_unique<CallPages>(std::move(connection), operation, std::move(encode), std::move(token_of),
                                     std::move(options));
}

}  // namespace outcrop::internal
