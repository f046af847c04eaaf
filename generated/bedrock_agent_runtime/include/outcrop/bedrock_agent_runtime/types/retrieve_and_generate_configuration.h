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
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A document that goes with the request.
struct ByteContentDoc {
  /// The document's file name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> identifier{};
  /// The document's media type.
  ///
  /// Required.
  std::optional<std::string> content_type{};
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

/// A document in Amazon S3.
struct S3ObjectDoc {
  /// The object as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> uri{};
};

/// A document that is not in a knowledge base.
struct ExternalSource {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<ExternalSourceType>> source_type{};
  /// An object in Amazon S3 that holds the document.
  std::optional<S3ObjectDoc> s3_location{};
  /// The document itself.
  Box<ByteContentDoc> byte_content{};
};

/// Parameters of the model that writes an answer. What is absent has the model's own default.
struct TextInferenceConfig {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Tokens at most in the answer. What is allowed depends on the model.
  std::optional<std::int32_t> max_tokens{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::optional<std::vector<std::string>> stop_sequences{};
};

/// Parameters of the model that writes an answer.
struct InferenceConfig {
  /// Parameters for text.
  std::optional<TextInferenceConfig> text_inference_config{};
};

/// A prompt with placeholders.
struct PromptTemplate {
  /// The text, with placeholders such as $search_results$ that the service fills in.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};
};

/// How the answer is written from documents of the request.
struct ExternalSourcesGenerationConfiguration {
  /// The prompt for the model. Absent: the service's own.
  std::optional<PromptTemplate> prompt_template{};
  /// The guardrail that checks question and answer.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Parameters of the model.
  Box<InferenceConfig> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  /// Whether a version of the model with lower latency serves the request.
  std::optional<PerformanceConfiguration> performance_config{};
};

/// Answers from documents of the request, without a knowledge base.
struct ExternalSourcesRetrieveAndGenerateConfiguration {
  /// The ARN of the model that writes the answer, or of an inference profile.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// The document that the answer comes from.
  ///
  /// Required.
  std::optional<std::vector<ExternalSource>> sources{};
  /// How the answer is written.
  Box<ExternalSourcesGenerationConfiguration> generation_configuration{};
};

/// How the answer is written from what a knowledge base found.
struct GenerationConfiguration {
  /// The prompt for the model. Absent: the service's own.
  std::optional<PromptTemplate> prompt_template{};
  /// The guardrail that checks question and answer.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Parameters of the model.
  Box<InferenceConfig> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};
};

/// What is done to the question before the search.
struct QueryTransformationConfiguration {
  /// How the question is changed.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryTransformationType>> type{};
};

/// How the question is prepared before a knowledge base is searched.
struct OrchestrationConfiguration {
  /// The prompt for the model that prepares it. It has to contain $conversation_history$ and
  /// $output_format_instructions$. Absent: the service's own.
  std::optional<PromptTemplate> prompt_template{};
  /// Parameters of that model.
  Box<InferenceConfig> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  /// Whether the question is split. Absent: it is not.
  std::optional<QueryTransformationConfiguration> query_transformation_configuration{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};
};

/// Answers from a knowledge base.
struct KnowledgeBaseRetrieveAndGenerateConfiguration {
  /// The id that the knowledge base was given when it was created.
  ///
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// The ARN of the model that writes the answer, or of an inference profile.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// How the knowledge base is searched. Absent: the service's defaults.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
  /// How the answer is written. Absent: the service's defaults.
  Box<GenerationConfiguration> generation_configuration{};
  /// How the question is prepared before the search.
  Box<OrchestrationConfiguration> orchestration_configuration{};
};

/// Where the answer comes from, and how it is written.
struct RetrieveAndGenerateConfiguration {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RetrieveAndGenerateType>> type{};
  /// A knowledge base.
  Box<KnowledgeBaseRetrieveAndGenerateConfiguration> knowledge_base_configuration{};
  /// Documents of the request.
  Box<ExternalSourcesRetrieveAndGenerateConfiguration> external_sources_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
