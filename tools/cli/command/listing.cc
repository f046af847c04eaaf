#include "command/listing.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command/debug.h"
#include "command/exit_code.h"
#include "command/paging_token.h"
#include "command/report.h"
#include "output/progress.h"
#include "output/writers.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

class ListingRun {
 public:
  ListingRun(const Operation& operation, const PagingOptions& paging, const GlobalOptions& options, Format format,
             Console& console)
      : operation_(operation),
        paging_(paging),
        options_(options),
        console_(console),
        here_(parse_paging_token(paging.starting_token)),
        left_(paging.max_items.value_or(~std::uint64_t{0})),
        // On a terminal a table and a moving line would get into each other's way.
        progress_(console.err, !console.out.is_terminal() && !options.debug, noun_of_listing(operation.command)),
        debug_(options, operation, console.err),
        writer_(make_list_writer(console.out, format, operation.listing->items)) {}

  int run(void* request) {
    if (!here_.service_token.empty())
      set_member(operation_, request, operation_.listing->input_token, Document(here_.service_token));
    progress_.show();
    if (paging_.lanes) {
      operation_.listing->parallel(
          options_.client_config(), request, *paging_.lanes,
          [this](const Answer& answer, std::span<const std::size_t> items) { return take_slice(answer, items); });
    } else {
      operation_.listing->pages(options_.client_config(), request, {},
                                [this](const Answer& answer) { return take(answer); });
    }
    finish();
    return code_;
  }

 private:
  bool take(const Answer& answer) {
    debug_.answer(answer);
    if (answer.error) return fail(*answer.error);
    const std::vector<std::string_view> all = json_elements(json_member(answer.body, operation_.listing->items));
    std::span<const std::string_view> items(all);
    items = items.subspan(std::min<std::size_t>(here_.skip, items.size()));
    const bool stops_inside = items.size() > left_;
    if (stops_inside) items = items.first(static_cast<std::size_t>(left_));
    left_ -= items.size();
    write(answer, items);
    if (stops_inside) {
      here_.skip += items.size();
      complete_ = false;
      return false;
    }
    here_ = {json_plain(json_member(answer.body, operation_.listing->output_token)), 0};
    if (here_.service_token == "null") here_.service_token.clear();
    complete_ = here_.service_token.empty();
    progress_.show();
    return left_ > 0;
  }

  /// The service's nulls are no items.
  bool take_slice(const Answer& answer, std::span<const std::size_t> places) {
    debug_.answer(answer);
    if (answer.error) return fail(*answer.error);
    std::vector<std::string_view> all = json_elements(json_member(answer.body, operation_.listing->items));
    std::erase(all, "null");
    std::vector<std::string_view> items;
    for (const std::size_t place : places) items.push_back(all[place]);
    write(answer, items);
    progress_.show();
    return true;
  }

  bool fail(const Error& error) {
    progress_.hide();
    error_ = error_text(error, operation_.name);
    code_ = exit_code_of(error);
    complete_ = false;
    return false;
  }

  void write(const Answer& answer, std::span<const std::string_view> items) {
    progress_.page(items.size(), answer.body.size(), answer.attempts);
    if (console_.out.is_terminal()) progress_.hide();
    writer_->page(items);
  }

  void finish() {
    progress_.hide();
    const std::string token = complete_ || paging_.lanes ? std::string() : format_paging_token(here_);
    if (error_.empty() || progress_.pages() > 0) writer_->finish(token);
    if (!error_.empty()) console_.err.write(error_);
    if (error_.empty() && !writer_->note().empty()) console_.err.write("outcrop: " + writer_->note() + "\n");
    if (!token.empty() && (error_.empty() || progress_.pages() > 0))
      console_.err.write("outcrop: there is more after " + grouped(progress_.items()) + ": --starting-token " + token +
                         "\n");
    if (paging_.lanes && !complete_ && progress_.pages() > 0)
      console_.err.write("outcrop: only the first " + grouped(progress_.items()) +
                         " were listed; without --lanes there is a token to go on with\n");
    if (paging_.summary) console_.err.write(progress_.summary() + "\n");
  }

  const Operation& operation_;
  const PagingOptions& paging_;
  const GlobalOptions& options_;
  Console& console_;
  PagingToken here_;  ///< the page that is asked for
  std::uint64_t left_;
  Progress progress_;
  Debug debug_;
  std::unique_ptr<ListWriter> writer_;
  std::string error_;
  int code_{exit_code::success};
  bool complete_{true};
};

}  // namespace

int run_listing(const Operation& operation, void* request, const PagingOptions& paging, const GlobalOptions& options,
                Format format, Console& console) {
  return ListingRun(operation, paging, options, format, console).run(request);
}

}  // namespace outcrop::cli
