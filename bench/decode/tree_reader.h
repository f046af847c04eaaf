// Fills the structs from a parsed tree, whichever library made it. `Tree` says how to look into a value.
#pragma once

#include "decode/page_builder.h"

namespace outcrop::bench {

/// Tree: `using Value`, `find(const Value&, name) -> const Value*` (null when absent), `text(const Value&) ->
/// std::string_view`, `each(const Value&, function)` over an array.
template <class Tree>
class TreeReader {
 public:
  using Value = typename Tree::Value;

  const bedrock::ListEvaluationJobsView& read(const Value& page) {
    builder_.begin();
    if (const auto* token = Tree::find(page, "nextToken")) builder_.next_token(Tree::text(*token));
    if (const auto* jobs = Tree::find(page, "jobSummaries"))
      Tree::each(*jobs, [&](const Value& job) { read(job, builder_.add_summary()); });
    return builder_.finish();
  }

 private:
  void strings(const Value& object, const char* name, std::span<const std::string_view>& to) {
    const Value* array = Tree::find(object, name);
    if (!array) return;
    auto list = builder_.template list<std::string_view>();
    Tree::each(*array, [&](const Value& element) { list.push(Tree::text(element)); });
    to = list.finish();
  }
  static std::string_view text(const Value& object, const char* name) {
    const Value* member = Tree::find(object, name);
    return member ? Tree::text(*member) : std::string_view();
  }
  void read(const Value& job, bedrock::EvaluationSummaryView& out) {
    out.job_arn = text(job, "jobArn");
    out.job_name = text(job, "jobName");
    out.status = text(job, "status");
    out.creation_time = parse_time(text(job, "creationTime"));
    out.job_type = text(job, "jobType");
    if (const Value* array = Tree::find(job, "evaluationTaskTypes")) {
      auto tasks = builder_.template list<Open<bedrock::EvaluationTaskType>>();
      Tree::each(*array, [&](const Value& task) { tasks.push(Tree::text(task)); });
      out.evaluation_task_types = tasks.finish();
    }
    strings(job, "modelIdentifiers", out.model_identifiers);
    strings(job, "ragIdentifiers", out.rag_identifiers);
    strings(job, "evaluatorModelIdentifiers", out.evaluator_model_identifiers);
    strings(job, "customMetricsEvaluatorModelIdentifiers", out.custom_metrics_evaluator_model_identifiers);
    if (const Value* config = Tree::find(job, "inferenceConfigSummary")) {
      auto& summary = builder_.begin(out.inference_config_summary);
      if (const Value* models = Tree::find(*config, "modelConfigSummary")) {
        auto& model_summary = builder_.begin(summary.model_config_summary);
        strings(*models, "bedrockModelIdentifiers", model_summary.bedrock_model_identifiers);
        strings(*models, "precomputedInferenceSourceIdentifiers",
                model_summary.precomputed_inference_source_identifiers);
      }
      if (const Value* rag = Tree::find(*config, "ragConfigSummary")) {
        auto& rag_summary = builder_.begin(summary.rag_config_summary);
        strings(*rag, "bedrockKnowledgeBaseIdentifiers", rag_summary.bedrock_knowledge_base_identifiers);
        strings(*rag, "precomputedRagSourceIdentifiers", rag_summary.precomputed_rag_source_identifiers);
      }
    }
    if (const Value* application = Tree::find(job, "applicationType")) out.application_type = Tree::text(*application);
  }

  PageBuilder builder_;
};

}  // namespace outcrop::bench
