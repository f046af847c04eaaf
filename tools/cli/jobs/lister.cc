#include "jobs/lister.h"

#include <outcrop/effective_config.h>

#include <algorithm>
#include <utility>

#include "command/arguments.h"
#include "command/exit_code.h"
#include "command/report.h"
#include "services.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr int page_size = 1000;  // the most that the service takes

/// Null where this build doesn't have it.
const Operation* bedrock_operation(std::string_view command) {
  for (const Service* service : services())
    if (service->command == "bedrock")
      for (const Operation* operation : service->operations)
        if (operation->command == command) return operation;
  return nullptr;
}

/// The first line of what is told of an error, without the program's name.
std::string problem_of(std::string text) {
  text.resize(std::min(text.find('\n'), text.size()));
  constexpr std::string_view program = "outcrop: ";
  return text.starts_with(program) ? text.substr(program.size()) : text;
}

/// The same of an error that every kind gets alike: without what is one call's.
std::string common_problem_of(const Operation& operation, const std::string& text) {
  std::string problem = problem_of(text);
  problem.resize(std::min(problem.find(" [request id "), problem.size()));
  const std::string of_call = std::string(operation.name) + ": ";
  return problem.starts_with(of_call) ? problem.substr(of_call.size()) : problem;
}

std::string problem_of(const JobKind& kind, std::string_view error) {
  std::string text = std::string(kind.list) + ": " + json_plain(json_member(error, "code"));
  return text + (text.ends_with(' ') ? "" : ": ") + json_plain(json_member(error, "message"));
}

}  // namespace

void add_problem(std::vector<std::string>& problems, std::string problem) {
  if (std::find(problems.begin(), problems.end(), problem) == problems.end()) problems.push_back(std::move(problem));
}

JobLister::JobLister(const GlobalOptions& options, std::vector<const JobKind*> wanted, CancellationToken stop)
    : config_(options.client_config()), call_{.cancellation = std::move(stop)} {
  for (const JobKind* kind : wanted) {
    const Operation* const operation = bedrock_operation(kind->list);
    if (!operation || !operation->listing) continue;  // built without Amazon Bedrock
    kinds_.push_back(kind);
    calls_.push_back({.operation = *operation,
                      .start = operation->start(config_, dispatcher_),
                      .options = call_,
                      .query = nullptr,
                      .one_page = false,
                      .finished = [this](LineResult result) {
                        const std::scoped_lock lock(mutex_);
                        results_.push_back(std::move(result));
                        came_.notify_one();
                      }});
  }
}

void JobLister::list(const std::function<void(ListedJobs)>& on_listed) {
  for (std::size_t i = 0; i < kinds_.size(); ++i) {
    const Operation& operation = calls_[i].operation;
    const std::shared_ptr<void> request = operation.make_request();
    set_member(operation, request.get(), operation.listing->limit, Document(page_size));
    start_line(calls_[i], i + 1, {}, request);
  }
  for (std::size_t left = kinds_.size(); left > 0;) {
    std::unique_lock lock(mutex_);
    came_.wait(lock, [this] { return !results_.empty(); });
    const std::vector<LineResult> results = std::exchange(results_, {});
    lock.unlock();
    left -= results.size();
    for (const LineResult& result : results) on_listed(listed(result));
  }
}

ListedJobs JobLister::listed(const LineResult& result) const {
  ListedJobs listed{.kind = kinds_[result.line - 1]};
  if (!result.end_of_run.empty()) {
    listed.problem = common_problem_of(calls_[result.line - 1].operation, result.end_of_run);
    listed.exit_code = result.exit_code;
  } else if (result.failed) {
    const std::string_view error = json_member(result.text, "error");
    listed.problem = error.empty() ? "interrupted" : problem_of(*listed.kind, error);
    listed.exit_code = json_plain(json_member(error, "kind")) == "service" ? exit_code::service : exit_code::failure;
  }
  const std::string_view items = calls_[result.line - 1].operation.items;
  for (const std::string_view item : json_elements(json_member(json_member(result.text, "answer"), items)))
    if (item != "null") listed.jobs.push_back(read_job(item, listed.kind));
  return listed;
}

void JobLister::call(std::string_view command, std::string_view member, const std::string& arn,
                     std::function<void(Outcome)> on_outcome) {
  const Operation* const operation = bedrock_operation(command);
  if (!operation || !operation->start) return on_outcome({.problem = "there is no " + std::string(command)});
  StartCall& start = commands_[operation->command];
  if (!start) start = operation->start(config_, dispatcher_);
  const std::shared_ptr<void> request = operation->make_request();
  set_member(*operation, request.get(), member, Document(arn));
  start(request.get(), call_, [operation, on_outcome = std::move(on_outcome)](const Answer& answer) {
    Outcome outcome;
    if (answer.error) {
      outcome.problem = problem_of(error_text(*answer.error, operation->name));
    } else {
      outcome.json = std::string(without_mark(answer.body));
    }
    on_outcome(std::move(outcome));
  });
}

std::string JobLister::region() const {
  for (const EffectiveSetting& setting : effective_config(config_).settings)
    if (setting.name == "region") return setting.value;
  return {};
}

}  // namespace outcrop::cli
