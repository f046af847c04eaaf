// Pages that own their text, as libraries without views hand them out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "decode/page_builder.h"

namespace outcrop::bench {

struct OwnedModels {
  std::vector<std::string> bedrock_model_identifiers{};
  std::vector<std::string> precomputed_inference_source_identifiers{};
};

struct OwnedRag {
  std::vector<std::string> bedrock_knowledge_base_identifiers{};
  std::vector<std::string> precomputed_rag_source_identifiers{};
};

struct OwnedSummary {
  std::string job_arn{};
  std::string job_name{};
  OwnedOpen<bedrock::EvaluationJobStatus> status{};
  std::int64_t creation_millis{};
  OwnedOpen<bedrock::EvaluationJobType> job_type{};
  std::vector<OwnedOpen<bedrock::EvaluationTaskType>> evaluation_task_types{};
  std::optional<std::vector<std::string>> model_identifiers{};
  std::optional<std::vector<std::string>> rag_identifiers{};
  std::vector<std::string> evaluator_model_identifiers{};
  std::vector<std::string> custom_metrics_evaluator_model_identifiers{};
  std::optional<OwnedModels> models{};
  std::optional<OwnedRag> rag{};
  OwnedOpen<bedrock::ApplicationType> application_type{};
};

struct OwnedPage {
  std::string next_token{};
  std::vector<OwnedSummary> summaries{};
};

template <class E>
OwnedOpen<E> owned_choice(std::string text) {
  const E value = Open<E>(text).value();
  return {value, std::move(text)};
}

/// Views into `page`, for the comparison of contents; not a part of what is timed.
const bedrock::ListEvaluationJobsView& view_of(const OwnedPage& page, PageBuilder& builder);

/// Fills an OwnedPage from a parsed tree; `Tree` as in tree_reader.h.
template <class Tree>
class OwnedReader {
 public:
  using Value = typename Tree::Value;

  static void read(const Value& page, OwnedPage& out) {
    out.next_token = text(page, "nextToken");
    out.summaries.clear();
    if (const Value* jobs = Tree::find(page, "jobSummaries"))
      Tree::each(*jobs, [&](const Value& job) { read(job, out.summaries.emplace_back()); });
  }

 private:
  static std::string text(const Value& object, const char* name) {
    const Value* member = Tree::find(object, name);
    return member ? std::string(Tree::text(*member)) : std::string();
  }
  template <class Text>
  static void strings(const Value& object, const char* name, std::vector<Text>& to) {
    if (const Value* array = Tree::find(object, name))
      Tree::each(*array, [&](const Value& element) { to.emplace_back(std::string(Tree::text(element))); });
  }
  static void strings(const Value& object, const char* name, std::optional<std::vector<std::string>>& to) {
    if (Tree::find(object, name)) strings(object, name, to.emplace());
  }
  template <class E>
  static void choice(const Value& object, const char* name, OwnedOpen<E>& to) {
    if (const Value* member = Tree::find(object, name)) to = owned_choice<E>(std::string(Tree::text(*member)));
  }
  static void read(const Value& job, OwnedSummary& out) {
    out.job_arn = text(job, "jobArn");
    out.job_name = text(job, "jobName");
    choice(job, "status", out.status);
    if (const Value* time = Tree::find(job, "creationTime"))
      out.creation_millis = parse_time(Tree::text(*time)).millis();
    choice(job, "jobType", out.job_type);
    strings(job, "evaluationTaskTypes", out.evaluation_task_types);
    strings(job, "modelIdentifiers", out.model_identifiers);
    strings(job, "ragIdentifiers", out.rag_identifiers);
    strings(job, "evaluatorModelIdentifiers", out.evaluator_model_identifiers);
    strings(job, "customMetricsEvaluatorModelIdentifiers", out.custom_metrics_evaluator_model_identifiers);
    if (const Value* config = Tree::find(job, "inferenceConfigSummary")) {
      if (const Value* part = Tree::find(*config, "modelConfigSummary")) {
        OwnedModels& models = out.models.emplace();
        strings(*part, "bedrockModelIdentifiers", models.bedrock_model_identifiers);
        strings(*part, "precomputedInferenceSourceIdentifiers", models.precomputed_inference_source_identifiers);
      }
      if (const Value* part = Tree::find(*config, "ragConfigSummary")) {
        OwnedRag& rag = out.rag.emplace();
        strings(*part, "bedrockKnowledgeBaseIdentifiers", rag.bedrock_knowledge_base_identifiers);
        strings(*part, "precomputedRagSourceIdentifiers", rag.precomputed_rag_source_identifiers);
      }
    }
    choice(job, "applicationType", out.application_type);
  }
};

}  // namespace outcrop::bench
