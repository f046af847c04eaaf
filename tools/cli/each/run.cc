#include "each/run.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "command/exit_code.h"
#include "command/interrupt.h"
#include "each/hash.h"
#include "each/journal.h"
#include "each/line_call.h"
#include "each/line_request.h"
#include "each/line_source.h"
#include "each/result.h"
#include "output/descriptor.h"
#include "output/progress.h"
#include "text/input_error.h"
#include "text/variable.h"

namespace outcrop::cli {
namespace {

constexpr int usual_concurrency = 10;
constexpr std::size_t most_waiting_lines = 4096;  // for an earlier one, so that the order is kept
constexpr std::size_t most_waiting_bytes = std::size_t{64} << 20;
constexpr rlim_t other_descriptors = 64;
constexpr int look_up_every = 200;  // milliseconds, for an interrupt and for the line of progress

/// Results of the dispatcher's thread, on their way to ours.
class Finished {
 public:
  Finished() : event_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (event_.get() < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  }

  /// Can be read when there is something to take.
  int descriptor() const { return event_.get(); }
  void put(LineResult result) {
    const std::scoped_lock lock(mutex_);
    results_.push_back(std::move(result));
    if (results_.size() == 1) ::eventfd_write(event_.get(), 1);
  }
  std::vector<LineResult> take() {
    const std::scoped_lock lock(mutex_);
    eventfd_t ignored{};
    ::eventfd_read(event_.get(), &ignored);
    return std::exchange(results_, {});
  }

 private:
  Descriptor event_;
  std::mutex mutex_;
  std::vector<LineResult> results_;
};

/// A connection a call: the soft limit of descriptors is often 1,024.
void allow_descriptors(int connections) {
  rlimit limit{};
  const rlim_t wanted = static_cast<rlim_t>(connections) + other_descriptors;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
  limit.rlim_cur = std::min(limit.rlim_max, wanted);
  setrlimit(RLIMIT_NOFILE, &limit);
}

/// All calls are of one client, so that they slow down together where the service throttles them.
ClientConfig config_of(const GlobalOptions& options, int concurrency) {
  ClientConfig config = options.client_config();
  config.max_connections = concurrency;
  if (variable_text("AWS_RETRY_MODE").empty() && !profile_value(config, "retry_mode"))
    config.retry.mode = RetryMode::adaptive;
  return config;
}

class EachRun {
 public:
  EachRun(const Operation& operation, Arguments& arguments, const GlobalOptions& options, const query::Node* query,
          Console& console)
      : options_(arguments.each()),
        console_(console),
        concurrency_(options_.concurrency.value_or(usual_concurrency)),
        requests_(operation, arguments.members(), options_),
        source_(options_.input),
        progress_(console.err, console.out.is_file() && !options.debug, {}),
        calls_{.operation = operation,
               .start = {},
               .start_and_wait = {},
               .limits = arguments.wait_limits(),
               .options = {.cancellation = interrupt_.token()},
               .query = query,
               .one_page = arguments.paging().no_paginate,
               .finished = [this](LineResult result) { finished_.put(std::move(result)); }} {
    allow_descriptors(concurrency_);
    if (const Wait* const wait = arguments.wait()) {
      calls_.start_and_wait = wait->start(config_of(options, concurrency_), dispatcher_);
    } else {
      calls_.start = operation.start(config_of(options, concurrency_), dispatcher_);
    }
    if (!options_.resume.empty())
      journal_.emplace(options_.resume, operation.name,
                       requests_.fingerprint() + (query ? options.query : "") + (arguments.wait() ? " --wait" : ""),
                       console.out.descriptor());
  }

  int run() {
    while (true) {
      start_lines();
      write_results();
      if (lines_.empty() && ((is_starved_ && source_.at_end()) || ending())) break;
      show_progress();
      if (is_starved_ || !has_room()) wait();
    }
    return finish();
  }

 private:
  struct Pending {
    std::uint64_t hash{};
    std::optional<LineResult> result{};
  };

  bool ending() const { return !end_of_run_.empty() || interrupt_.signal() != 0; }
  bool has_room() const {
    return !ending() && on_the_way_ < concurrency_ && lines_.size() < most_waiting_lines &&
           waiting_bytes_ < most_waiting_bytes;
  }

  /// All that stand ready, and no more than there are places for.
  void start_lines() {
    is_starved_ = false;
    while (has_room()) {
      const std::optional<Line> line = source_.take();
      if (!line) {
        is_starved_ = true;
        return;
      }
      try {
        begin(*line);
      } catch (const InputError& problem) {  // the state is of another input
        end_run(std::string("outcrop: ") + problem.what() + "\n", exit_code::usage);
      }
    }
  }

  void begin(const Line& line) {
    if (line.text.find_first_not_of(" \t\r") == std::string::npos && !line.is_too_long) return;
    if (journal_)
      if (const Journal::Answered before = journal_->answered(line); before != Journal::Answered::no) {
        if (before == Journal::Answered::failed) ++failed_before_;
        return;
      }
    Pending& pending = lines_[line.number];
    pending.hash = hash_of(line.text);
    if (line.is_too_long)
      return settle(line.number, {}, "line " + std::to_string(line.number) + ": it is longer than 64 MiB");
    const std::string token = journal_ ? journal_->token(line.number) : std::string();
    LineRequests::Made made = requests_.make(line.text, line.number, token);
    if (!made.request) return settle(line.number, made.id, made.problem);
    ++on_the_way_;
    start_line(calls_, line.number, std::move(made.id), std::move(made.request));
  }

  void settle(std::uint64_t number, const std::string& id, const std::string& problem) {
    take({.line = number, .text = input_error_line(number, id, problem), .failed = true});
  }

  void take(LineResult result) {
    waiting_bytes_ += result.text.size();
    lines_.at(result.line).result = std::move(result);
  }

  void write_results() {
    for (LineResult& result : finished_.take()) {
      --on_the_way_;
      if (!result.end_of_run.empty()) end_run(result.end_of_run, result.exit_code);
      take(std::move(result));
    }
    // When the run ends early, nothing that came is held back for what won't come.
    for (auto line = lines_.begin(); line != lines_.end();) {
      if (line->second.result) {
        write(line->second);
        line = lines_.erase(line);
      } else if (options_.as_they_come || ending()) {
        ++line;
      } else {
        return;
      }
    }
  }

  void write(const Pending& line) {
    const LineResult& result = *line.result;
    waiting_bytes_ -= result.text.size();
    if (result.text.empty()) return;
    console_.out.write(result.text);
    if (journal_) journal_->note(result.line, line.hash, result.text.size(), result.failed);
    ++told_;
    if (result.failed) ++failed_;
  }

  void end_run(const std::string& text, int code) {
    if (!end_of_run_.empty()) return;
    end_of_run_ = text;
    code_ = code;
  }

  void wait() {
    pollfd descriptors[2] = {{.fd = finished_.descriptor(), .events = POLLIN, .revents = 0},
                             {.fd = source_.descriptor(), .events = POLLIN, .revents = 0}};
    const bool wants_lines = is_starved_ && !source_.at_end() && !ending();
    if (::poll(descriptors, wants_lines ? 2 : 1, look_up_every) > 0 && descriptors[1].revents != 0) source_.fill();
  }

  void show_progress() {
    const auto now = Progress::Clock::now();
    if (now - shown_ < std::chrono::milliseconds(look_up_every)) return;
    shown_ = now;
    const double seconds = std::chrono::duration<double>(now - begun_).count();
    progress_.show_wait(grouped(told_) + " lines answered, " + grouped(static_cast<std::uint64_t>(on_the_way_)) +
                            " on their way, " + grouped(failed_) + " failed, " +
                            grouped(static_cast<std::uint64_t>(static_cast<double>(told_) / seconds)) + "/s",
                        now);
  }

  int finish() {
    progress_.hide();
    if (const int signal = interrupt_.signal(); signal != 0) {
      end_run("outcrop: interrupted\n", exit_code_of_signal(signal));
    } else if (!source_.problem().empty()) {
      end_run("outcrop: --each: " + source_.problem() + "\n", exit_code::failure);
    }
    std::string text = end_of_run_;
    if (!text.empty() && journal_) text += "outcrop: the same command goes on where it stopped\n";
    if (failed_ > 0)
      text +=
          "outcrop: " + grouped(failed_) + " of " + grouped(told_) + (told_ == 1 ? " line" : " lines") + " failed\n";
    if (failed_before_ > 0)
      text += "outcrop: " + grouped(failed_before_) + (failed_before_ == 1 ? " line" : " lines") +
              " failed in earlier runs; a new state calls for them again\n";
    console_.err.write(text);
    if (!end_of_run_.empty()) return code_;
    return failed_ + failed_before_ > 0 ? exit_code::partly_refused : exit_code::success;
  }

  const EachOptions& options_;
  Console& console_;
  int concurrency_;
  LineRequests requests_;
  LineSource source_;
  std::optional<Journal> journal_;
  Progress progress_;
  Progress::Clock::time_point begun_{Progress::Clock::now()};
  Progress::Clock::time_point shown_{};
  std::map<std::uint64_t, Pending> lines_;  ///< begun, and not yet written
  std::size_t waiting_bytes_{};             ///< of their results
  int on_the_way_{};
  bool is_starved_{};
  std::uint64_t told_{};
  std::uint64_t failed_{};
  std::uint64_t failed_before_{};  ///< in earlier runs
  std::string end_of_run_;
  int code_{exit_code::failure};
  Interrupt interrupt_;
  Finished finished_;
  LineCalls calls_;
  Dispatcher dispatcher_;  // the last one: its end waits for callbacks, which use the others
};

}  // namespace

int run_each(const Operation& operation, Arguments& arguments, const GlobalOptions& options, const query::Node* query,
             Console& console) {
  return EachRun(operation, arguments, options, query, console).run();
}

}  // namespace outcrop::cli
