#include "command/listing.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command/debug.h"
#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/paging_token.h"
#include "command/report.h"
#include "command/resume_point.h"
#include "command/retry_notice.h"
#include "output/progress.h"
#include "output/writers.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

class ListingRun {
 public:
  ListingRun(const Operation& operation, const PagingOptions& paging, const GlobalOptions& options,
             const Layout& layout, Console& console)
      : operation_(operation),
        listing_(*operation.listing),
        paging_(paging),
        options_(options),
        console_(console),
        here_(parse_paging_token(paging.starting_token)),
        resume_(listing_, here_, paging.ascending),
        left_(paging.max_items.value_or(~std::uint64_t{0})),
        // A pipe may lead to the same terminal, where a moving line and the answer would get into each other's way.
        progress_(console.err, console.out.is_file() && !options.debug, noun_of_listing(operation.command)),
        writer_(make_list_writer(console.out, layout, operation.items)) {}

  int run(void* request) {
    if (!here_.service_token.empty())
      set_member(operation_, request, listing_.input_token, Document(here_.service_token));
    resume_.bound(operation_, request);
    ClientConfig config = options_.client_config();
    config.interceptors.push_back(make_retry_notice(progress_));
    tell_debug(options_, operation_, config, console_.err);
    const CallOptions call{.cancellation = interrupt_.token()};
    progress_.show();
    if (paging_.lanes) {
      listing_.parallel(
          config, request, call, *paging_.lanes,
          [this](const Answer& answer, std::span<const std::size_t> items) { return take_slice(answer, items); });
    } else {
      listing_.pages(config, request, call, [this](const Answer& answer) { return take(answer); });
    }
    finish();
    return code_;
  }

 private:
  bool in_slices() const { return paging_.lanes || here_.time; }

  bool take(const Answer& answer) {
    if (answer.error) return fail(*answer.error);
    const std::vector<std::string_view> all = json_elements(json_member(answer.body, operation_.items));
    const bool by_time = here_.time.has_value();
    const std::size_t skip = by_time ? 0 : std::min<std::size_t>(here_.skip, all.size());
    const std::size_t written = write(answer, std::span(all).subspan(skip));
    if (!complete_) {
      if (!by_time) here_.skip += written;
      return false;
    }
    std::string token = json_plain(json_member(answer.body, listing_.output_token));
    complete_ = token.empty() || token == "null";
    if (!by_time) here_ = {.service_token = complete_ ? std::string() : std::move(token)};
    progress_.show();
    return left_ > 0;
  }

  /// The service's nulls are no items.
  bool take_slice(const Answer& answer, std::span<const std::size_t> places) {
    if (answer.error) return fail(*answer.error);
    std::vector<std::string_view> all = json_elements(json_member(answer.body, operation_.items));
    std::erase(all, "null");
    std::vector<std::string_view> items;
    for (const std::size_t place : places) items.push_back(all[place]);
    write(answer, items);
    // Whether something follows, only the next page would tell.
    if (left_ == 0) complete_ = false;
    progress_.show();
    return complete_;
  }

  bool fail(const Error& error) {
    progress_.hide();
    const bool interrupted = error.kind == ErrorKind::cancelled && interrupt_.signal() != 0;
    error_ = interrupted ? "outcrop: interrupted\n" : error_text(error, operation_.name);
    code_ = interrupted ? exit_code_of_signal(interrupt_.signal()) : exit_code_of(error);
    complete_ = false;
    return false;
  }

  /// As many as are left to list, and not what was listed before; how many that are. Where it stops inside the page,
  /// the listing is not complete.
  std::size_t write(const Answer& answer, std::span<const std::string_view> items) {
    std::vector<std::string_view> chosen;
    complete_ = true;
    for (const std::string_view item : items) {
      if (in_slices() && !resume_.is_new(item)) continue;
      if (chosen.size() == left_) {
        complete_ = false;
        break;
      }
      if (in_slices()) resume_.listed(item);
      chosen.push_back(item);
    }
    left_ -= chosen.size();
    progress_.page(chosen.size(), answer.body.size(), answer.attempts);
    for (const auto& [name, value] : json_members(answer.body))
      if (name != operation_.items && name != listing_.output_token) writer_->beside(name, value);
    writer_->page(chosen);
    return chosen.size();
  }

  void finish() {
    progress_.hide();
    const bool any = error_.empty() || progress_.pages() > 0;
    const std::string token = complete_ ? std::string() : format_paging_token(in_slices() ? resume_.token() : here_);
    if (any) writer_->finish(token);
    if (!error_.empty()) console_.err.write(error_);
    if (any && !writer_->note().empty()) console_.err.write("outcrop: " + writer_->note() + "\n");
    if (any && !token.empty())
      console_.err.write("outcrop: there is more after " + grouped(progress_.items()) + ": --starting-token " + token +
                         "\n");
    if (paging_.summary) console_.err.write(progress_.summary() + "\n");
  }

  const Operation& operation_;
  const Listing& listing_;
  const PagingOptions& paging_;
  const GlobalOptions& options_;
  Console& console_;
  PagingToken here_;  ///< the page that is asked for
  ResumePoint resume_;
  std::uint64_t left_;
  Interrupt interrupt_;
  Progress progress_;
  std::unique_ptr<ListWriter> writer_;
  std::string error_;
  int code_{exit_code::success};
  bool complete_{true};
};

}  // namespace

int run_listing(const Operation& operation, void* request, const PagingOptions& paging, const GlobalOptions& options,
                const Layout& layout, Console& console) {
  return ListingRun(operation, paging, options, layout, console).run(request);
}

}  // namespace outcrop::cli
