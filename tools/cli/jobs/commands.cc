#include "jobs/commands.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "command/exit_code.h"
#include "command/interrupt.h"
#include "jobs/diff.h"
#include "jobs/lister.h"
#include "jobs/listing_file.h"
#include "jobs/report.h"
#include "jobs/watch.h"
#include "output/outfile.h"
#include "output/progress.h"
#include "text/columns.h"
#include "text/input_error.h"

namespace outcrop::cli {
namespace {

std::vector<const JobKind*> chosen_kinds(const std::vector<std::string>& names) {
  std::vector<const JobKind*> chosen;
  for (const JobKind& kind : job_kinds())
    if (names.empty() || std::find(names.begin(), names.end(), kind.name) != names.end()) chosen.push_back(&kind);
  return chosen;
}

Option kinds_option(std::vector<std::string>& out) {
  std::vector<std::string> names;
  std::string listed;
  for (const JobKind& kind : job_kinds()) {
    names.emplace_back(kind.name);
    listed += (listed.empty() ? "" : ", ") + names.back();
  }
  Option option{.name = "kinds",
                .words = Words::many,
                .value_text = "KIND...",
                .help = "Only jobs of these kinds, of " + listed,
                .choices = names};
  option.set = [names, listed, &out](const std::vector<std::string>& words) {
    for (const std::string& word : words)
      if (std::find(names.begin(), names.end(), word) == names.end())
        throw InputError("--kinds: \"" + word + "\" is none of " + listed);
    out = words;
  };
  return option;
}

void write_whole(const std::string& path, const std::string& text, Console& console) {
  if (path == "-") return console.out.write(text);
  Outfile(path).begin().write(text);
}

int write_report(const JobsCommands& given, const GlobalOptions& options, Console& console) {
  if (given.html.empty()) throw InputError("--html FILE tells where the report goes (-: standard output)");
  ReportFacts facts{
      .made = to_string(Timestamp::from_millis(Timestamp(std::chrono::system_clock::now()).millis() / 1000 * 1000))};
  std::vector<Job> jobs;
  int code = exit_code::success;
  if (!given.from.empty()) {
    if (!given.kinds.empty()) throw InputError("--kinds chooses what is listed: leave it out with --from");
    jobs = read_listing(given.from, "--from");
    facts.source = given.from == "-" ? "from standard input" : "from " + given.from;
  } else {
    const Interrupt interrupt;
    JobLister lister(options, chosen_kinds(given.kinds), interrupt.token());
    std::map<const JobKind*, ListedJobs> lists;  // in the order of kinds, whichever came first
    lister.list([&](ListedJobs listed) { lists[listed.kind] = std::move(listed); });
    for (auto& [kind, listed] : lists) {
      std::move(listed.jobs.begin(), listed.jobs.end(), std::back_inserter(jobs));
      if (listed.problem.empty()) continue;
      if (code == exit_code::success) code = listed.exit_code;
      add_problem(facts.problems, std::move(listed.problem));
    }
    if (interrupt.signal() != 0) {
      console.err.write("outcrop: interrupted; there is no report\n");
      return exit_code_of_signal(interrupt.signal());
    }
    for (const std::string& problem : facts.problems) console.err.write("outcrop: " + printable(problem) + "\n");
    if (jobs.empty() && code != exit_code::success) return code;
    facts.source = lister.region().empty() ? "Amazon Bedrock" : "region " + lister.region();
  }
  write_whole(given.html, report_html(jobs, facts), console);
  if (given.html != "-")
    console.err.write("outcrop: " + given.html + " has " + grouped(jobs.size()) +
                      (jobs.size() == 1 ? " job\n" : " jobs\n"));
  return code;
}

int write_diff(const JobsCommands& given, const GlobalOptions& options, Console& console) {
  const std::optional<Format> format = parse_format(options.output.empty() ? "text" : options.output);
  if (format != Format::text && format != Format::jsonl) throw InputError("--output: jobs diff writes text or jsonl");
  if (given.old_listing == "-" && given.new_listing == "-")
    throw InputError("OLD and NEW can't both be standard input");
  const std::vector<Job> before = read_listing(given.old_listing, "OLD");
  const std::vector<Job> after = read_listing(given.new_listing, "NEW");
  const std::vector<JobChange> changes = job_changes(before, after);
  for (const JobChange& change : changes)
    console.out.write(format == Format::text ? change_text(change) : change_json(change));
  return changes.empty() ? exit_code::success : exit_code::partly_refused;
}

}  // namespace

void JobsCommands::add_to(Command& program, const GlobalOptions& options, Console& console) {
  Command& group = program.add_command(
      "jobs", "Evaluation, customization, import, copy and invocation jobs of Amazon Bedrock, all of them together");
  Command& watch = group.add_command(
      "watch",
      "Shows jobs on the terminal as they are, those that are going first: choose, filter, look at one, stop one. Only "
      "names, states and times are asked for.");
  watch.add(kinds_option(kinds));
  watch.add(seconds_option("interval",
                           "Seconds between listings, 1 or more, 10 without it; at least five times what one takes",
                           interval, 1));
  watch.refused = {"query", "output", "cli-binary-format"};
  watch.footer = "Example:\n  outcrop jobs watch --kinds evaluation customization";
  watch.run = [this, &options] {
    return watch_jobs(options, chosen_kinds(kinds),
                      std::chrono::milliseconds(static_cast<std::int64_t>(interval * 1000)));
  };

  Command& report = group.add_command(
      "report",
      "Writes a page of HTML about all jobs, which needs nothing else: over time, by state, model, task type and "
      "duration, and a table to filter and to print. What can't be listed is told in it.");
  report.add(text_option("html", "FILE|-", "Where the page goes", html));
  report.add(kinds_option(kinds));
  report.add(text_option("from", "FILE|-",
                         "Of a listing that was kept (--output json or jsonl), or of results of --each, instead of "
                         "asking the service",
                         from));
  report.refused = watch.refused;
  report.footer = "Example:\n  outcrop jobs report --html jobs.html";
  report.run = [this, &options, &console] { return write_report(*this, options, console); };

  Command& diff = group.add_command(
      "diff",
      "Tells what became of jobs between two listings that were kept (--output json or jsonl): a line for each that "
      "is new (+), gone (-) or changed (~). Exit code 1: something differs.");
  diff.positionals.push_back(
      {.name = "OLD", .help = "The earlier listing", .required = true, .set = [this](const std::string& word) {
         old_listing = word;
       }});
  diff.positionals.push_back(
      {.name = "NEW", .help = "The later one", .required = true, .set = [this](const std::string& word) {
         new_listing = word;
       }});
  diff.refused = {"query", "cli-binary-format"};
  diff.footer = "Example:\n  outcrop jobs diff yesterday.jsonl today.jsonl";
  diff.run = [this, &options, &console] { return write_diff(*this, options, console); };
}

}  // namespace outcrop::cli
