// RetrieveAndGenerateConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct ByteContentDoc {
  /// Required. Sensitive: never logged.
  std::optional<std::string> identifier{};
  /// Required.
  std::optional<std::string> content_type{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

struct S3ObjectDoc {
  /// Required.
  std::optional<std::string> uri{};
};

struct ExternalSource {
  /// Required.
  std::optional<OwnedOpen<ExternalSourceType>> source_type{};
  std::optional<S3ObjectDoc> s3_location{};
  std::optional<ByteContentDoc> byte_content{};
};

struct TextInferenceConfig {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

struct InferenceConfig {
  std::optional<TextInferenceConfig> text_inference_config{};
};

struct PromptTemplate {
  /// Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};
};

struct ExternalSourcesGenerationConfiguration {
  std::optional<PromptTemplate> prompt_template{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<InferenceConfig> inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  std::optional<PerformanceConfiguration> performance_config{};
};

struct ExternalSourcesRetrieveAndGenerateConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  /// Required.
  std::optional<std::vector<ExternalSource>> sources{};
  std::optional<ExternalSourcesGenerationConfiguration> generation_configuration{};
};

struct GenerationConfiguration {
  std::optional<PromptTemplate> prompt_template{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<InferenceConfig> inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  std::optional<PerformanceConfiguration> performance_config{};
};

struct QueryTransformationConfiguration {
  /// Required.
  std::optional<OwnedOpen<QueryTransformationType>> type{};
};

struct OrchestrationConfiguration {
  std::optional<PromptTemplate> prompt_template{};
  std::optional<InferenceConfig> inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  std::optional<QueryTransformationConfiguration> query_transformation_configuration{};
  std::optional<PerformanceConfiguration> performance_config{};
};

struct KnowledgeBaseRetrieveAndGenerateConfiguration {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
  std::optional<GenerationConfiguration> generation_configuration{};
  std::optional<OrchestrationConfiguration> orchestration_configuration{};
};

struct RetrieveAndGenerateConfiguration {
  /// Required.
  std::optional<OwnedOpen<RetrieveAndGenerateType>> type{};
  std::optional<KnowledgeBaseRetrieveAndGenerateConfiguration> knowledge_base_configuration{};
  std::optional<ExternalSourcesRetrieveAndGenerateConfiguration> external_sources_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
