// outcrop_integration_list ENDPOINT PAGE_SIZE [NAME_CONTAINS]: every member of every evaluation job as Outcrop's views
// have it, one job a line, in the JavaScript client's spelling. Settings come from the environment.
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/error.h"

namespace {

using nlohmann::json;
using namespace outcrop::bedrock;

json strings(std::span<const std::string_view> texts) {
  return json(std::vector<std::string>(texts.begin(), texts.end()));
}

json describe(const EvaluationInferenceConfigSummaryView& config) {
  json out = json::object();
  if (const auto& model = config.model_config_summary)
    out["modelConfigSummary"] = {
        {"bedrockModelIdentifiers", strings(model->bedrock_model_identifiers)},
        {"precomputedInferenceSourceIdentifiers", strings(model->precomputed_inference_source_identifiers)}};
  if (const auto& rag = config.rag_config_summary)
    out["ragConfigSummary"] = {{"bedrockKnowledgeBaseIdentifiers", strings(rag->bedrock_knowledge_base_identifiers)},
                               {"precomputedRagSourceIdentifiers", strings(rag->precomputed_rag_source_identifiers)}};
  return out;
}

json describe(const EvaluationSummaryView& job) {
  json out{{"jobArn", job.job_arn},
           {"jobName", job.job_name},
           {"status", job.status.text()},
           {"creationTime", job.creation_time.millis()},
           {"jobType", job.job_type.text()},
           {"modelIdentifiers", strings(job.model_identifiers)},
           {"ragIdentifiers", strings(job.rag_identifiers)},
           {"evaluatorModelIdentifiers", strings(job.evaluator_model_identifiers)},
           {"customMetricsEvaluatorModelIdentifiers", strings(job.custom_metrics_evaluator_model_identifiers)}};
  out["evaluationTaskTypes"] = json::array();
  for (const auto& type : job.evaluation_task_types) out["evaluationTaskTypes"].push_back(type.text());
  if (job.inference_config_summary) out["inferenceConfigSummary"] = describe(*job.inference_config_summary);
  if (job.application_type) out["applicationType"] = job.application_type.text();
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const Client client({.endpoint_url = argv[1]});
  ListEvaluationJobsRequest request{.max_results = std::atoi(argv[2])};
  if (argc > 3) request.name_contains = argv[3];
  for (const auto& job : client.list_evaluation_jobs_items(request)) {
    if (!job) {
      std::fputs((outcrop::to_string(job.error()) + "\n").c_str(), stderr);
      return 1;
    }
    std::puts(describe(*job).dump().c_str());
  }
}
