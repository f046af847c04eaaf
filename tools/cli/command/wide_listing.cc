#include "command/wide_listing.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "command/debug.h"
#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/report.h"
#include "command/retry_notice.h"
#include "command/sources.h"
#include "output/progress.h"
#include "text/columns.h"
#include "text/comma_list.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::size_t most_at_once = 40;  // threads, and connections

class WideListing {
 public:
  WideListing(const Operation& operation, const PagingOptions& paging, const GlobalOptions& options,
              const Layout& layout, Console& console)
      : operation_(operation),
        paging_(paging),
        options_(options),
        console_(console),
        sources_(sources_of(paging.regions, paging.profiles, options)),
        left_(paging.max_items.value_or(~std::uint64_t{0})),
        progress_(console.err, console.out.is_file() && !options.debug, noun_of_listing(operation.command)),
        writer_(make_list_writer(console.out, layout, operation.items)) {
    if (!paging.resume.empty()) state_.emplace(paging.resume, operation.name, sources_);
    runs_.resize(sources_.size());
    progress_.set_note([this] { return note(); });
    progress_.set_rows([this] { return rows(); });
  }

  int run(const std::function<std::shared_ptr<void>()>& make_request) {
    // One for each profile: who is asked for the code of an MFA device is asked once.
    std::vector<ClientConfig> configs;
    std::vector<std::shared_ptr<void>> requests;
    for (const Source& source : sources_) {
      configs.push_back(config_of(source, configs));
      requests.push_back(make_request());
    }
    std::atomic<std::size_t> next{0};
    const auto list_sources = [&] {
      for (std::size_t i = next++; i < sources_.size(); i = next++) list(i, configs[i], requests[i].get());
    };
    std::vector<std::thread> threads(std::min(most_at_once, sources_.size()));
    try {
      for (std::thread& thread : threads) thread = std::thread(list_sources);
    } catch (const std::system_error&) {  // there are no more to be had: those that are there list the rest
      list_sources();
    } catch (const std::bad_alloc&) {  // those that are there have to end before it is told
      const std::lock_guard lock(mutex_);
      thrown_ = std::current_exception();
    }
    for (std::thread& thread : threads)
      if (thread.joinable()) thread.join();
    progress_.hide();
    if (thrown_) std::rethrow_exception(thrown_);
    return finish();
  }

 private:
  struct Failure {
    Source* source;
    Error error;
  };

  /// What the rows of progress tell of a source.
  struct SourceRun {
    enum class State : std::uint8_t { not_begun, going, failed, over } state{};
    std::uint64_t items{};
    std::uint64_t pages{};
    std::string problem{};  ///< what it waits for, or failed with
  };

  ClientConfig config_of(const Source& source, const std::vector<ClientConfig>& before) {
    GlobalOptions options = options_;
    if (!source.region.empty()) options.region = source.region;
    if (!source.profile.empty()) options.profile = source.profile;
    ClientConfig config = options.client_config();
    for (std::size_t i = 0; i < before.size() && config.credentials; ++i)
      if (sources_[i].profile == source.profile) config.credentials = before[i].credentials;
    tell_debug(options, operation_, config, console_.err);
    return config;
  }

  void list(std::size_t at, ClientConfig& config, void* request) {
    Source& source = sources_[at];
    if (source.is_over || is_stopped()) return;
    config.interceptors.push_back(make_retry_notice([this, at](std::string_view what) {
      const std::lock_guard lock(mutex_);
      tell(at, SourceRun::State::going, what);
    }));
    const auto on_page = [&](const Answer& answer) { return take(at, answer); };
    const CallOptions call{.cancellation = interrupt_.token()};
    {
      const std::lock_guard lock(mutex_);
      tell(at, SourceRun::State::going, "asked");
    }
    if (!operation_.listing) return operation_.call(config, request, call, on_page);
    if (!source.here.service_token.empty())
      set_member(operation_, request, operation_.listing->input_token, Document(source.here.service_token));
    operation_.listing->pages(config, request, call, on_page);
  }

  bool is_stopped() {
    const std::lock_guard lock(mutex_);
    return is_enough() || interrupt_.signal() != 0;
  }

  /// Nothing more is to be listed: what is on its way in other threads is of no use.
  bool is_enough() const { return thrown_ || left_ == 0; }

  bool take(std::size_t at, const Answer& answer) {
    const std::lock_guard lock(mutex_);
    if (is_enough()) return false;
    bool goes_on = false;
    try {
      goes_on = answer.error ? fail(at, *answer.error) : take_page(at, answer);
    } catch (...) {  // rethrown in the thread that waits for this one
      thrown_ = std::current_exception();
    }
    if (is_enough()) interrupt_.cancel();
    return goes_on;
  }

  bool fail(std::size_t at, const Error& error) {
    has_answer_ = has_answer_ || error.http_status != 0;
    if (interrupt_.signal() != 0) return false;
    failures_.push_back({&sources_[at], error});
    tell(at, SourceRun::State::failed, error.code);
    return false;
  }

  bool take_page(std::size_t at, const Answer& answer) {
    Source& source = sources_[at];
    has_answer_ = true;
    const std::vector<std::string_view> all = json_elements(json_member(answer.body, operation_.items));
    std::span<const std::string_view> items(all);
    items = items.subspan(std::min<std::size_t>(source.here.skip, items.size()));
    const bool stops_inside = items.size() > left_;
    items = items.first(std::min<std::size_t>(items.size(), left_));
    write(source, items);
    left_ -= items.size();
    if (stops_inside) {
      source.here.skip += items.size();
    } else {
      const Listing* const listing = operation_.listing;
      std::string token = listing ? json_plain(json_member(answer.body, listing->output_token)) : std::string();
      source.is_over = token.empty() || token == "null";
      source.here = {.service_token = source.is_over ? std::string() : std::move(token)};
    }
    if (state_ && !writer_->holds_back()) state_->note(source);
    runs_[at].items += items.size();
    ++runs_[at].pages;
    progress_.page(items.size(), answer.body.size(), answer.attempts);
    tell(at, source.is_over ? SourceRun::State::over : SourceRun::State::going, "");
    return left_ > 0 && !source.is_over;
  }

  void tell(std::size_t at, SourceRun::State state, std::string_view problem) {
    runs_[at].state = state;
    runs_[at].problem = problem;
    problem.empty() ? progress_.show() : progress_.show_at_once();
  }

  /// One for each source that has begun: where there are more than the terminal has room for, those that are going.
  std::vector<std::string> rows() const {
    int width = 0;
    for (const Source& source : sources_) width = std::max(width, display_width(source.name()));
    std::vector<std::string> rows;
    for (const auto state : {SourceRun::State::going, SourceRun::State::failed, SourceRun::State::over})
      for (std::size_t i = 0; i < runs_.size(); ++i) {
        const SourceRun& run = runs_[i];
        if (run.state != state) continue;
        std::string row = padded(sources_[i].name(), width + 2) + grouped(run.items) + " in " + grouped(run.pages) +
                          (run.pages == 1 ? " page" : " pages");
        if (state == SourceRun::State::over) row += ", done";
        if (!run.problem.empty()) row += (state == SourceRun::State::failed ? ", failed: " : ", ") + run.problem;
        rows.push_back(std::move(row));
      }
    return rows;
  }

  void write(const Source& source, std::span<const std::string_view> items) {
    std::string place;
    if (!paging_.regions.empty()) place += "\"sourceRegion\":" + json_quoted(source.region);
    if (!paging_.profiles.empty())
      place += (place.empty() ? "" : ",") + std::string("\"sourceProfile\":") + json_quoted(source.profile);
    std::vector<std::string> placed;
    for (const std::string_view item : items) {
      const bool is_object = item.starts_with('{');
      const bool is_empty = is_object && json_members(item).empty();
      placed.push_back("{" + place +
                       (is_empty    ? "}"
                        : is_object ? "," + std::string(item.substr(1))
                                    : ",\"value\":" + std::string(item) + "}"));
    }
    const std::vector<std::string_view> views(placed.begin(), placed.end());
    writer_->page(views);
  }

  /// "12 of 34 done, 2 failed".
  std::string note() const {
    const auto over = std::ranges::count(sources_, true, &Source::is_over);
    std::string text = std::to_string(over) + " of " + std::to_string(sources_.size()) + " done";
    if (!failures_.empty()) text += ", " + std::to_string(failures_.size()) + " failed";
    return text;
  }

  /// Of all regions, those that no host answers for have no such service. Where none answers, it's the network.
  bool is_absence(const Failure& failure) const {
    return paging_.regions == "all" && has_answer_ && failure.error.code == "HostNotFound";
  }

  int finish() {
    std::ranges::sort(failures_, {}, &Failure::source);  // in the order of the sources, whoever came first
    std::vector<std::string> absent;
    std::string errors;
    int code = exit_code::success;
    for (const Failure& failure : failures_) {
      if (is_absence(failure)) {
        failure.source->is_over = true;
        absent.push_back(failure.source->name());
        continue;
      }
      if (code == exit_code::success) code = exit_code_of(failure.error);
      errors += (errors.empty() ? "{" : ",{") + std::string("\"source\":") + json_quoted(failure.source->name()) +
                ",\"code\":" + json_quoted(failure.error.code) + ",\"message\":" + json_quoted(failure.error.message) +
                "}";
    }
    if (!errors.empty()) writer_->beside("Errors", "[" + errors + "]");
    writer_->finish({});
    if (state_)
      for (const Source& source : sources_) state_->note(source);
    for (const Failure& failure : failures_)
      if (!is_absence(failure)) console_.err.write(error_text(failure.error, operation_.name, failure.source->name()));
    if (!absent.empty()) console_.err.write("outcrop: no such service in " + comma_list(absent) + "\n");
    if (errors.empty() && !writer_->note().empty()) console_.err.write("outcrop: " + writer_->note() + "\n");
    tell_what_is_left();
    if (paging_.summary) console_.err.write(progress_.summary() + "\n");
    if (interrupt_.signal() == 0) return code;
    console_.err.write("outcrop: interrupted\n");
    return exit_code_of_signal(interrupt_.signal());
  }

  void tell_what_is_left() const {
    const auto left = std::ranges::count(sources_, false, &Source::is_over);
    if (paging_.resume.empty()) {
      if (left > 0 && failures_.empty())
        console_.err.write("outcrop: stopped after " + grouped(progress_.items()) +
                           "; with --resume FILE the next command goes on\n");
    } else if (left == 0) {
      console_.err.write("outcrop: nothing is left; delete " + paging_.resume + " to begin anew\n");
    } else {
      console_.err.write("outcrop: " + std::to_string(left) + " of " + std::to_string(sources_.size()) +
                         " are not complete; the same command goes on with them\n");
    }
  }

  const Operation& operation_;
  const PagingOptions& paging_;
  const GlobalOptions& options_;
  Console& console_;
  std::vector<Source> sources_;
  std::optional<SourceState> state_;
  std::vector<SourceRun> runs_;  ///< of each source
  std::uint64_t left_;
  Interrupt interrupt_;
  Progress progress_;
  std::unique_ptr<ListWriter> writer_;
  std::mutex mutex_;  ///< of what threads share: all that is not const
  std::vector<Failure> failures_;
  bool has_answer_{};  ///< from any source
  std::exception_ptr thrown_;
};

}  // namespace

int run_wide_listing(const Operation& operation, const std::function<std::shared_ptr<void>()>& make_request,
                     const PagingOptions& paging, const GlobalOptions& options, const Layout& layout,
                     Console& console) {
  return WideListing(operation, paging, options, layout, console).run(make_request);
}

}  // namespace outcrop::cli
