#include "jobs/watch.h"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "command/exit_code.h"
#include "command/interrupt.h"
#include "jobs/feed.h"
#include "jobs/terminal.h"
#include "output/progress.h"
#include "text/columns.h"
#include "text/json_text.h"
#include "text/utf8.h"

namespace outcrop::cli {
namespace {

constexpr int draw_every = 500;  // milliseconds: what the feed brings, and ages
constexpr int fewest_rows = 6;
constexpr int fewest_columns = 40;
constexpr int first_list_row = 2;

struct Column {
  const char* heading;
  int width;  ///< 0: what is left
  int from;   ///< shown where the terminal has so many columns
};
constexpr std::size_t state_column = 2;
constexpr Column all_columns[] = {{"NAME", 0, 0},        {"KIND", 13, 60},  {"STATE", 12, 0},   {"AGE", 7, 0},
                                  {"TOOK/DONE", 12, 70}, {"TYPE", 24, 130}, {"MODELS", 34, 160}};

Look look_of(JobPhase phase) {
  switch (phase) {
    case JobPhase::going:
      return Look::going;
    case JobPhase::done:
      return Look::done;
    case JobPhase::failed:
      return Look::failed;
    case JobPhase::stopped:
      return Look::stopped;
  }
  return Look::plain;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

/// `text`, which is printable, in lines of at most so many columns.
void add_wrapped(std::vector<std::string>& lines, std::string_view text, int width) {
  std::string line;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, std::max<std::size_t>(1, utf8_length(text)));
    text.remove_prefix(character.size());
    if (display_width(line + std::string(character)) > width) lines.push_back(std::exchange(line, {}));
    line += character;
  }
  lines.push_back(line);
}

class JobWatch {
 public:
  JobWatch(const GlobalOptions& options, std::vector<const JobKind*> wanted, std::chrono::milliseconds interval)
      : terminal_(std::getenv("NO_COLOR") == nullptr), feed_(options, std::move(wanted), interval) {}

  int run() {
    while (!quits_) {
      take_news();
      draw();
      const Key key = terminal_.read(draw_every);
      if (interrupt_.signal() != 0) return exit_code_of_signal(interrupt_.signal());
      if (key.kind == Key::Kind::gone) return exit_code_of_signal(SIGHUP);
      press(key);
    }
    return exit_code::success;
  }

 private:
  enum class Mode { list, filter, confirm, details };

  // --- what is shown ---

  void take_news() {
    const std::uint64_t before = news_.version;
    news_ = feed_.news();
    if (news_.version != before) find();
    if (mode_ == Mode::details && news_.details_of == details_of_ && details_.empty() && !news_.details.empty())
      take_details();
  }

  /// The jobs that the filter leaves. The chosen one stays chosen, wherever it is now.
  void find() {
    std::vector<std::string> words;
    std::istringstream typed(lower(filter_));
    for (std::string word; typed >> word;) words.push_back(word);
    found_.clear();
    for (const Job& job : *news_.jobs) {
      const std::string text = lower(job.name + '\n' + std::string(job.kind->name) + '\n' + job.status + '\n' +
                                     job.type + '\n' + job.models + '\n' + job.arn);
      if (std::all_of(words.begin(), words.end(),
                      [&](const std::string& word) { return text.find(word) != std::string::npos; }))
        found_.push_back(&job);
    }
    const auto chosen = std::find_if(found_.begin(), found_.end(), [&](const Job* job) { return job->arn == chosen_; });
    if (chosen != found_.end()) at_ = static_cast<int>(chosen - found_.begin());
    move_to(at_);
  }

  void move_to(int row) {
    at_ = std::clamp(row, 0, std::max(0, static_cast<int>(found_.size()) - 1));
    chosen_ = found_.empty() ? std::string() : found_[static_cast<std::size_t>(at_)]->arn;
  }

  const Job* chosen() const { return found_.empty() ? nullptr : found_[static_cast<std::size_t>(at_)]; }
  int list_rows() const { return terminal_.rows() - first_list_row - 2; }

  void draw() {
    terminal_.clear();
    if (terminal_.rows() < fewest_rows || terminal_.columns() < fewest_columns) {
      terminal_.put(0, 0, clipped("too small", terminal_.columns()));
    } else if (mode_ == Mode::details) {
      draw_details();
    } else {
      draw_list();
    }
    terminal_.show();
  }

  void line(int row, const std::string& text, Look look = Look::plain) {
    terminal_.put(row, 0, clipped(printable(text), terminal_.columns() - 1), look);
  }

  void draw_list() {
    line(0, title(), Look::bold);
    draw_row(1, headings(), nullptr, Look::faint);
    top_ = std::clamp(top_, std::max(0, at_ - list_rows() + 1), at_);
    for (int row = 0; row < list_rows() && top_ + row < static_cast<int>(found_.size()); ++row) {
      const Job& job = *found_[static_cast<std::size_t>(top_ + row)];
      draw_row(first_list_row + row, cells(job), &job, top_ + row == at_ ? Look::chosen : Look::plain);
    }
    if (found_.empty()) line(first_list_row, nothing(), Look::faint);
    line(terminal_.rows() - 2, message(), news_.problems.empty() ? Look::plain : Look::failed);
    line(terminal_.rows() - 1, bottom(), mode_ == Mode::confirm ? Look::bold : Look::faint);
  }

  std::string title() const {
    int counts[4] = {};
    for (const Job* job : found_) ++counts[static_cast<int>(phase_of(job->status))];
    const auto number = [](std::size_t n) { return grouped(n); };
    std::string text = "jobs" + (feed_.region().empty() ? "" : " in " + feed_.region()) + ": " + number(found_.size());
    if (found_.size() != news_.jobs->size()) text += " of " + number(news_.jobs->size());
    const char* const names[4] = {" going", " done", " failed", " stopped"};
    for (int i = 0; i < 4; ++i)
      if (counts[i] > 0) text += ", " + number(static_cast<std::size_t>(counts[i])) + names[i];
    return text + (news_.is_busy ? "  ..." : "");
  }

  std::string nothing() const {
    if (news_.is_busy && news_.jobs->empty()) return "asking ...";
    return news_.jobs->empty() ? "there are no jobs" : "no job has all of these words";
  }

  std::string message() const {
    if (!notice_.empty()) return notice_;
    if (news_.problems.empty() || news_.message.empty())
      return news_.problems.empty() ? news_.message : news_.problems.front();
    return news_.message + "; " + news_.problems.front();  // a kind that can't be listed hides no answer to `s`
  }

  std::string bottom() const {
    if (mode_ == Mode::filter) return "filter: " + filter_ + "_   Enter keeps it, Esc takes it away";
    if (mode_ == Mode::confirm)
      return "Stop " + std::string(asked_.kind->name) + " job " + asked_.name + "?  y: yes, n: no";
    if (!filter_.empty()) return "filter: " + filter_ + "   / changes it, Esc takes it away, q quit";
    return "Up/Down choose  Enter details  / filter  s stop  r refresh  q quit";
  }

  static std::vector<std::string> headings() {
    std::vector<std::string> texts;
    for (const Column& column : all_columns) texts.emplace_back(column.heading);
    return texts;
  }

  static std::vector<std::string> cells(const Job& job) {
    const Timestamp now(std::chrono::system_clock::now());
    const auto between = [](const std::optional<Timestamp>& from, const Timestamp& to) {
      return from ? age_text(std::chrono::milliseconds(to.millis() - from->millis())) : std::string();
    };
    std::string progress = job.progress;
    if (job.ended && progress.empty()) progress = between(job.created, *job.ended);
    return {job.name,  std::string(job.kind->name), job.status, between(job.created, now), progress, job.type,
            job.models};
  }

  void draw_row(int row, const std::vector<std::string>& texts, const Job* job, Look look) {
    const int columns = terminal_.columns();
    int left = columns - 1;
    for (const Column& column : all_columns)
      if (columns >= column.from) left -= column.width == 0 ? 1 : column.width + 1;
    int at = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const Column& column = all_columns[i];
      if (columns < column.from) continue;
      const int width = column.width == 0 ? left : column.width;
      const bool is_state = job && i == state_column && look == Look::plain;
      terminal_.put(row, at, padded(clipped(printable(texts[i]), width), width + 1),
                    is_state ? look_of(phase_of(job->status)) : look);
      at += width + 1;
    }
  }

  // --- details ---

  void take_details() {
    std::string text;
    append_indented(text, news_.details);
    std::istringstream lines(text);
    details_.clear();
    for (std::string each; std::getline(lines, each);) details_.push_back(printable(each));
  }

  void draw_details() {
    line(0, asked_.name + "  (" + std::string(asked_.kind->name) + ")", Look::bold);
    const int rows = terminal_.rows() - 3;
    std::vector<std::string> lines;
    for (const std::string& text : details_) add_wrapped(lines, text, terminal_.columns() - 1);
    details_top_ = std::clamp(details_top_, 0, std::max(0, static_cast<int>(lines.size()) - rows));
    for (int row = 0; row < rows && details_top_ + row < static_cast<int>(lines.size()); ++row)
      line(2 + row, lines[static_cast<std::size_t>(details_top_ + row)]);
    const bool failed = details_.empty() && news_.details_of == details_of_;
    if (details_.empty()) line(2, failed ? news_.message : "asking ...", Look::faint);
    line(terminal_.rows() - 1, "Up/Down scroll  Esc back  q quit", Look::faint);
  }

  // --- keys ---

  void press(const Key& key) {
    if (key.kind != Key::Kind::none) notice_.clear();
    switch (mode_) {
      case Mode::list:
        return press_in_list(key);
      case Mode::filter:
        return press_in_filter(key);
      case Mode::confirm:
        return press_in_confirm(key);
      case Mode::details:
        return press_in_details(key);
    }
  }

  static int distance(Key::Kind kind, int page) {
    switch (kind) {
      case Key::Kind::up:
        return -1;
      case Key::Kind::down:
        return 1;
      case Key::Kind::page_up:
        return -page;
      case Key::Kind::page_down:
        return page;
      case Key::Kind::home:
        return -1'000'000'000;
      case Key::Kind::end:
        return 1'000'000'000;
      default:
        return 0;
    }
  }

  void press_in_list(const Key& key) {
    if (const int by = distance(key.kind, list_rows()); by != 0) return move_to(at_ + by);
    if (key.kind == Key::Kind::escape) return set_filter({});
    if (key.kind == Key::Kind::enter && chosen()) return begin_details();
    if (key.text == "q") quits_ = true;
    if (key.text == "r") feed_.refresh();
    if (key.text == "/") mode_ = Mode::filter;
    if (key.text == "s" && chosen()) begin_stop();
  }

  void press_in_filter(const Key& key) {
    if (const int by = distance(key.kind, list_rows()); by != 0) return move_to(at_ + by);
    if (key.kind == Key::Kind::enter || key.kind == Key::Kind::escape) mode_ = Mode::list;
    if (key.kind == Key::Kind::escape) set_filter({});
    if (key.kind == Key::Kind::text) set_filter(filter_ + key.text);
    if (key.kind != Key::Kind::backspace || filter_.empty()) return;
    std::string shorter = filter_;
    do shorter.pop_back();
    while (!shorter.empty() && utf8_length(filter_.substr(shorter.size())) == 0);
    set_filter(shorter);
  }

  void set_filter(std::string text) {
    filter_ = std::move(text);
    find();
  }

  void begin_stop() {
    const Job& job = *chosen();
    if (job.kind->stop.empty() || phase_of(job.status) != JobPhase::going) {
      notice_ = std::string(job.kind->name) + " jobs that are " + job.status + " can't be stopped";
      return;
    }
    asked_ = job;
    mode_ = Mode::confirm;
  }

  void press_in_confirm(const Key& key) {
    if (key.kind == Key::Kind::none || key.kind == Key::Kind::resized) return;
    if (key.text == "y") feed_.stop(asked_);
    mode_ = Mode::list;
  }

  void begin_details() {
    asked_ = *chosen();
    details_of_ = asked_.arn;
    details_.clear();
    details_top_ = 0;
    mode_ = Mode::details;
    feed_.ask_details(asked_);
  }

  void press_in_details(const Key& key) {
    details_top_ += distance(key.kind, terminal_.rows() - 3);
    if (key.kind == Key::Kind::escape || key.kind == Key::Kind::backspace) mode_ = Mode::list;
    if (key.text == "q") quits_ = true;
  }

  Interrupt interrupt_;
  Terminal terminal_;
  JobFeed feed_;
  JobNews news_;
  Mode mode_{Mode::list};
  bool quits_{};
  std::string notice_;  ///< until the next key
  std::string filter_;
  std::vector<const Job*> found_;  ///< of news_.jobs
  std::string chosen_;             ///< the ARN
  int at_{};
  int top_{};
  Job asked_;  ///< that is to be stopped, or shown in detail
  std::string details_of_;
  std::vector<std::string> details_;
  int details_top_{};
};

}  // namespace

int watch_jobs(const GlobalOptions& options, std::vector<const JobKind*> wanted, std::chrono::milliseconds interval) {
  return JobWatch(options, std::move(wanted), interval).run();
}

}  // namespace outcrop::cli
