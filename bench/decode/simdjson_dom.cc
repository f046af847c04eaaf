// simdjson's DOM: its tape, which the structs then point into.
#include <simdjson.h>

#include "decode/page_builder.h"

namespace outcrop::bench {
namespace {

namespace dom = simdjson::dom;

class SimdjsonDom : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    builder_.begin();
    try {
      const dom::element top = parser_.parse(page.data(), page.size(), false);
      std::string_view token;
      if (top["nextToken"].get(token) == simdjson::SUCCESS) builder_.next_token(token);
      for (const dom::element job : dom::array(top["jobSummaries"])) read(job, builder_.add_summary());
    } catch (const simdjson::simdjson_error& error) {
      give_up(error.what());
    }
  }
  const bedrock::ListEvaluationJobsView& content() override { return builder_.finish(); }

 private:
  void strings(dom::object object, std::string_view name, std::span<const std::string_view>& to) {
    dom::array array;
    if (object[name].get(array) != simdjson::SUCCESS) return;
    auto list = builder_.list<std::string_view>();
    for (const std::string_view text : array) list.push(text);
    to = list.finish();
  }
  void read(dom::object job, bedrock::EvaluationSummaryView& out) {
    out.job_arn = job["jobArn"];
    out.job_name = job["jobName"];
    out.status = std::string_view(job["status"]);
    out.creation_time = parse_time(job["creationTime"]);
    out.job_type = std::string_view(job["jobType"]);
    auto tasks = builder_.list<Open<bedrock::EvaluationTaskType>>();
    for (const std::string_view task : dom::array(job["evaluationTaskTypes"])) tasks.push(task);
    out.evaluation_task_types = tasks.finish();
    strings(job, "modelIdentifiers", out.model_identifiers);
    strings(job, "ragIdentifiers", out.rag_identifiers);
    strings(job, "evaluatorModelIdentifiers", out.evaluator_model_identifiers);
    strings(job, "customMetricsEvaluatorModelIdentifiers", out.custom_metrics_evaluator_model_identifiers);
    dom::object config, part;
    if (job["inferenceConfigSummary"].get(config) == simdjson::SUCCESS) {
      auto& summary = builder_.begin(out.inference_config_summary);
      if (config["modelConfigSummary"].get(part) == simdjson::SUCCESS) {
        auto& models = builder_.begin(summary.model_config_summary);
        strings(part, "bedrockModelIdentifiers", models.bedrock_model_identifiers);
        strings(part, "precomputedInferenceSourceIdentifiers", models.precomputed_inference_source_identifiers);
      }
      if (config["ragConfigSummary"].get(part) == simdjson::SUCCESS) {
        auto& rag = builder_.begin(summary.rag_config_summary);
        strings(part, "bedrockKnowledgeBaseIdentifiers", rag.bedrock_knowledge_base_identifiers);
        strings(part, "precomputedRagSourceIdentifiers", rag.precomputed_rag_source_identifiers);
      }
    }
    std::string_view application;
    if (job["applicationType"].get(application) == simdjson::SUCCESS) out.application_type = application;
  }

  dom::parser parser_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_simdjson_dom() { return std::make_unique<SimdjsonDom>(); }

}  // namespace outcrop::bench
