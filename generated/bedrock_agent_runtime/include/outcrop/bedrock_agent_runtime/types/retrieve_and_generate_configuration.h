// RetrieveAndGenerateConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A document that goes with the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ByteContentDoc.html
struct ByteContentDoc {
  /// The document's file name.
  ///
  /// Required. 1 to 1024 characters. Sensitive: never logged.
  std::optional<std::string> identifier{};
  /// The document's media type.
  ///
  /// Required. Matching [a-z]{1,20}/.{1,20}.
  std::optional<std::string> content_type{};
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Required. 1 to 10485760 bytes. Sensitive: never logged.
  std::optional<Blob> data{};

  friend bool operator==(const ByteContentDoc&, const ByteContentDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const ByteContentDoc& in);

/// A document in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_S3ObjectDoc.html
struct S3ObjectDoc {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching ^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}$.
  std::optional<std::string> uri{};

  friend bool operator==(const S3ObjectDoc&, const S3ObjectDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const S3ObjectDoc& in);

/// A document that is not in a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ExternalSource.html
struct ExternalSource {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<ExternalSourceType>> source_type{};
  /// An object in Amazon S3 that holds the document.
  std::optional<S3ObjectDoc> s3_location{};
  /// The document itself.
  Box<ByteContentDoc> byte_content{};

  friend bool operator==(const ExternalSource&, const ExternalSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalSource& in);

/// Parameters of the model that writes an answer. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextInferenceConfig.html
struct TextInferenceConfig {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  ///
  /// 0 to 1.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  ///
  /// 0 to 1.
  std::optional<float> top_p{};
  /// Tokens at most in the answer. What is allowed depends on the model.
  ///
  /// 0 to 65536.
  std::optional<std::int32_t> max_tokens{};
  /// Texts that end the answer as soon as the model makes one of them.
  ///
  /// At most 4 entries.
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const TextInferenceConfig&, const TextInferenceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const TextInferenceConfig& in);

/// Parameters of the model that writes an answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InferenceConfig.html
struct InferenceConfig {
  /// Parameters for text.
  std::optional<TextInferenceConfig> text_inference_config{};

  friend bool operator==(const InferenceConfig&, const InferenceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConfig& in);

/// A prompt with placeholders.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PromptTemplate.html
struct PromptTemplate {
  /// The text, with placeholders such as $search_results$ that the service fills in.
  ///
  /// 1 to 4000 characters. Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};

  friend bool operator==(const PromptTemplate&, const PromptTemplate&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptTemplate& in);

/// How the answer is written from documents of the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ExternalSourcesGenerationConfiguration.html
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

  friend bool operator==(const ExternalSourcesGenerationConfiguration&,
                         const ExternalSourcesGenerationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalSourcesGenerationConfiguration& in);

/// Answers from documents of the request, without a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ExternalSourcesRetrieveAndGenerateConfiguration.html
struct ExternalSourcesRetrieveAndGenerateConfiguration {
  /// The ARN of the model that writes the answer, or of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// The document that the answer comes from.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<ExternalSource>> sources{};
  /// How the answer is written.
  Box<ExternalSourcesGenerationConfiguration> generation_configuration{};

  friend bool operator==(const ExternalSourcesRetrieveAndGenerateConfiguration&,
                         const ExternalSourcesRetrieveAndGenerateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalSourcesRetrieveAndGenerateConfiguration& in);

/// How the answer is written from what a knowledge base found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GenerationConfiguration.html
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

  friend bool operator==(const GenerationConfiguration&, const GenerationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GenerationConfiguration& in);

/// What is done to the question before the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_QueryTransformationConfiguration.html
struct QueryTransformationConfiguration {
  /// How the question is changed.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryTransformationType>> type{};

  friend bool operator==(const QueryTransformationConfiguration&, const QueryTransformationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryTransformationConfiguration& in);

/// How the question is prepared before a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationConfiguration.html
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

  friend bool operator==(const OrchestrationConfiguration&, const OrchestrationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OrchestrationConfiguration& in);

/// Answers from a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseRetrieveAndGenerateConfiguration.html
struct KnowledgeBaseRetrieveAndGenerateConfiguration {
  /// The id that the knowledge base was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The ARN of the model that writes the answer, or of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// How the knowledge base is searched. Absent: the service's defaults.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
  /// How the answer is written. Absent: the service's defaults.
  Box<GenerationConfiguration> generation_configuration{};
  /// How the question is prepared before the search.
  Box<OrchestrationConfiguration> orchestration_configuration{};

  friend bool operator==(const KnowledgeBaseRetrieveAndGenerateConfiguration&,
                         const KnowledgeBaseRetrieveAndGenerateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieveAndGenerateConfiguration& in);

/// Where the answer comes from, and how it is written.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateConfiguration.html
struct RetrieveAndGenerateConfiguration {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RetrieveAndGenerateType>> type{};
  /// What to search and how to answer, where the sources are in a knowledge base.
  Box<KnowledgeBaseRetrieveAndGenerateConfiguration> knowledge_base_configuration{};
  /// Documents of the request.
  Box<ExternalSourcesRetrieveAndGenerateConfiguration> external_sources_configuration{};

  friend bool operator==(const RetrieveAndGenerateConfiguration&, const RetrieveAndGenerateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
