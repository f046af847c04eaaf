// The five evaluation-job operations of Amazon Bedrock.
#include "services/evaluation_jobs.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "outcrop/sigv4.h"
#include "protocol/service_error.h"
#include "protocol/write_output.h"
#include "services/job_record.h"
#include "state/page_token.h"
#include "text/encoding.h"
#include "text/random.h"

namespace outcrop::emulator {
namespace {

/// The service's own choice where a request has no maxResults is not documented.
constexpr int kDefaultPage = 100;

ServiceError not_found(const std::string& arn) {
  return {404, "ResourceNotFoundException", "The evaluation job with ARN " + arn + " does not exist."};
}

/// The model gives ConflictException 400 in this service.
ServiceError conflict(const std::string& message) { return {400, "ConflictException", message}; }

std::optional<std::string> text_of(const Json& input, const char* member) {
  const auto found = input.find(member);
  if (found == input.end()) return std::nullopt;
  return found->get<std::string>();
}

std::optional<Timestamp> time_of(const Json& input, const char* member) {
  const std::optional<std::string> text = text_of(input, member);
  return text ? parse_timestamp(*text) : std::nullopt;
}

JobFilter filter_of(const Json& input) {
  JobFilter filter;
  filter.created_after = time_of(input, "creationTimeAfter");
  filter.created_before = time_of(input, "creationTimeBefore");
  filter.status = text_of(input, "statusEquals");
  filter.application_type = text_of(input, "applicationTypeEquals");
  filter.name_contains = text_of(input, "nameContains");
  filter.ascending = text_of(input, "sortOrder").value_or("Descending") == "Ascending";
  return filter;
}

/// All that has to stay the same from page to page; the size of a page need not.
std::string listing_of(const Json& input) {
  Json same = Json::object();
  for (const char* member : {"creationTimeAfter", "creationTimeBefore", "statusEquals", "applicationTypeEquals",
                             "nameContains", "sortBy", "sortOrder"})
    if (input.contains(member)) same[member] = input.at(member);
  return json_text(same);
}

}  // namespace

void EvaluationJobs::add_to(Handlers& handlers) {
  const auto add = [&](const char* name, HttpAnswer (EvaluationJobs::*operation)(const OperationCall&)) {
    handlers.add("bedrock", name, [this, operation](const OperationCall& call) { return (this->*operation)(call); });
  };
  add("ListEvaluationJobs", &EvaluationJobs::list);
  add("GetEvaluationJob", &EvaluationJobs::get);
  add("CreateEvaluationJob", &EvaluationJobs::create);
  add("StopEvaluationJob", &EvaluationJobs::stop);
  add("BatchDeleteEvaluationJob", &EvaluationJobs::batch_delete);
}

HttpAnswer EvaluationJobs::list(const OperationCall& call) {
  const std::string listing = listing_of(call.input);
  std::optional<JobPosition> from;
  if (const std::optional<std::string> token = text_of(call.input, "nextToken")) {
    from = read_page_token(*token, listing);
    if (!from)
      throw validation_error(
          "The nextToken is not valid for this request: it has to come from the page before, with all filters "
          "unchanged.");
  }
  const JobPage page = store_.list(filter_of(call.input), from, call.input.value("maxResults", kDefaultPage), call.now);

  HttpAnswer answer;
  answer.headers.emplace_back("content-type", "application/json");
  answer.body = R"({"jobSummaries":[)";
  for (const Job& job : page.jobs) {
    if (&job != &page.jobs.front()) answer.body += ',';
    append_summary(answer.body, job);
  }
  answer.body += ']';
  if (page.next) answer.body.append(R"(,"nextToken":")").append(make_page_token(*page.next, listing)).append(R"(")");
  answer.body += '}';
  return answer;
}

HttpAnswer EvaluationJobs::get(const OperationCall& call) {
  const std::string arn = call.input.at("jobIdentifier").get<std::string>();
  const std::optional<Job> job = store_.find(arn, call.now);
  if (!job) throw not_found(arn);
  return write_output(call.operation, job_detail(*job));
}

HttpAnswer EvaluationJobs::create(const OperationCall& call) {
  const Json& input = call.input;
  if (text_of(input, "applicationType") == "ModelEvaluation" && input.at("inferenceConfig").contains("ragConfigs"))
    throw validation_error("inferenceConfig.ragConfigs requires the applicationType RagEvaluation.");
  Json request = input;
  request.erase("clientRequestToken");
  const std::optional<std::string> token = text_of(input, "clientRequestToken");
  const std::string fingerprint = sigv4::payload_hash(json_text(request));

  const std::scoped_lock lock(create_mutex_);
  if (token) {
    if (const std::optional<JobStore::TokenUse> use = store_.find_token(*token)) {
      if (use->fingerprint != fingerprint)
        throw conflict("The clientRequestToken was used before, with other parameters.");
      return write_output(call.operation, {{"jobArn", use->arn}});
    }
  }
  const std::string name = input.at("jobName").get<std::string>();
  if (store_.has_name(name, call.now)) throw conflict("An evaluation job with the name " + name + " exists already.");

  std::string id = random_uuid().substr(24);
  Job job = make_job(input, call.region, id, call.now);
  job.due = call.now.time() + times_.run;
  store_.add(job, call.now);
  if (token) store_.add_token(*token, {fingerprint, job.arn});
  return write_output(call.operation, {{"jobArn", job.arn}});
}

HttpAnswer EvaluationJobs::stop(const OperationCall& call) {
  const std::string arn = call.input.at("jobIdentifier").get<std::string>();
  if (!store_.change_status(arn, {"InProgress"}, "Stopping", call.now.time() + times_.stop, call.now)) {
    const std::optional<Job> job = store_.find(arn, call.now);
    if (!job) throw not_found(arn);
    throw conflict("The evaluation job is " + job->status + ": only a job that is InProgress can be stopped.");
  }
  return write_output(call.operation, Json::object());
}

HttpAnswer EvaluationJobs::batch_delete(const OperationCall& call) {
  Json errors = Json::array();
  Json deleted = Json::array();
  for (const Json& identifier : call.input.at("jobIdentifiers")) {
    const auto arn = identifier.get<std::string>();
    if (store_.change_status(arn, {"Completed", "Failed", "Stopped"}, "Deleting", call.now.time() + times_.remove,
                             call.now)) {
      deleted.push_back({{"jobIdentifier", arn}, {"jobStatus", "Deleting"}});
      continue;
    }
    // The code of an entry is an HTTP status as text.
    const std::optional<Job> job = store_.find(arn, call.now);
    if (job)
      errors.push_back({{"jobIdentifier", arn},
                        {"code", "409"},
                        {"message", "The evaluation job is " + job->status +
                                        ": only jobs that are Completed, Failed or Stopped can be deleted."}});
    else
      errors.push_back({{"jobIdentifier", arn}, {"code", "404"}, {"message", "The evaluation job does not exist."}});
  }
  return write_output(call.operation, {{"errors", errors}, {"evaluationJobs", deleted}});
}

}  // namespace outcrop::emulator
