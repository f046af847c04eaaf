// simdjson On-Demand as its documentation teaches it: members by name, strings by get_string.
#include <simdjson.h>

#include "decode/page_builder.h"

namespace outcrop::bench {
namespace {

namespace od = simdjson::ondemand;

class OnDemand : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    builder_.begin();
    try {
      document_ = parser_.iterate(page.data(), page.size(), page.size() + internal::kBodyPadding);
      std::string_view token;
      if (document_["nextToken"].get(token) == simdjson::SUCCESS) builder_.next_token(token);
      for (od::object job : document_["jobSummaries"].get_array()) read(job, builder_.add_summary());
    } catch (const simdjson::simdjson_error& error) {
      give_up(error.what());
    }
  }
  const bedrock::ListEvaluationJobsView& content() override { return builder_.finish(); }

 private:
  std::span<const std::string_view> strings(od::array array) {
    auto list = builder_.list<std::string_view>();
    for (std::string_view text : array) list.push(text);
    return list.finish();
  }
  void strings(od::object& object, std::string_view name, std::span<const std::string_view>& to) {
    od::array array;
    if (object[name].get(array) == simdjson::SUCCESS) to = strings(array);
  }
  void read(od::object& job, bedrock::EvaluationSummaryView& out) {
    out.job_arn = job["jobArn"];
    out.job_name = job["jobName"];
    out.status = std::string_view(job["status"]);
    out.creation_time = parse_time(job["creationTime"]);
    out.job_type = std::string_view(job["jobType"]);
    auto tasks = builder_.list<Open<bedrock::EvaluationTaskType>>();
    for (std::string_view task : job["evaluationTaskTypes"].get_array()) tasks.push(task);
    out.evaluation_task_types = tasks.finish();
    strings(job, "modelIdentifiers", out.model_identifiers);
    strings(job, "ragIdentifiers", out.rag_identifiers);
    strings(job, "evaluatorModelIdentifiers", out.evaluator_model_identifiers);
    strings(job, "customMetricsEvaluatorModelIdentifiers", out.custom_metrics_evaluator_model_identifiers);
    od::object config;
    if (job["inferenceConfigSummary"].get(config) == simdjson::SUCCESS) {
      auto& summary = builder_.begin(out.inference_config_summary);
      od::object models, rag;
      if (config["modelConfigSummary"].get(models) == simdjson::SUCCESS) {
        auto& model_summary = builder_.begin(summary.model_config_summary);
        strings(models, "bedrockModelIdentifiers", model_summary.bedrock_model_identifiers);
        strings(models, "precomputedInferenceSourceIdentifiers",
                model_summary.precomputed_inference_source_identifiers);
      }
      if (config["ragConfigSummary"].get(rag) == simdjson::SUCCESS) {
        auto& rag_summary = builder_.begin(summary.rag_config_summary);
        strings(rag, "bedrockKnowledgeBaseIdentifiers", rag_summary.bedrock_knowledge_base_identifiers);
        strings(rag, "precomputedRagSourceIdentifiers", rag_summary.precomputed_rag_source_identifiers);
      }
    }
    std::string_view application;
    if (job["applicationType"].get(application) == simdjson::SUCCESS) out.application_type = application;
  }

  od::parser parser_;
  od::document document_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_on_demand() { return std::make_unique<OnDemand>(); }

}  // namespace outcrop::bench
