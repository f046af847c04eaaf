// EvaluationInferenceConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A document that goes with the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ByteContentDoc.html
struct ByteContentDoc {
  /// The document's file name.
  ///
  /// Required. 1 to 1024 characters. Sensitive: never logged.
  std::optional<std::string> identifier{};
  /// The document's media type.
  ///
  /// Required. Matching .*[a-z]{1,20}/.{1,20}.*.
  std::optional<std::string> content_type{};
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Required. 1 to 10485760 bytes. Sensitive: never logged.
  std::optional<Blob> data{};

  friend bool operator==(const ByteContentDoc&, const ByteContentDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const ByteContentDoc& in);

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PerformanceConfiguration.html
struct PerformanceConfiguration {
  /// The version of the model. Absent: `standard`.
  std::optional<OwnedOpen<PerformanceConfigLatency>> latency{};

  friend bool operator==(const PerformanceConfiguration&, const PerformanceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in);

/// A model of Amazon Bedrock that a job invokes with the prompts of its data set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationBedrockModel.html
struct EvaluationBedrockModel {
  /// The model's id or ARN, or the ARN of an inference profile or of provisioned throughput.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};
  /// Inference parameters for the model, as the text of a JSON object. Absent: none, the model's own defaults hold.
  ///
  /// 1 to 1023 characters. Sensitive: never logged.
  std::optional<std::string> inference_params{};
  /// Whether a version with lower latency serves the job's calls.
  std::optional<PerformanceConfiguration> performance_config{};

  friend bool operator==(const EvaluationBedrockModel&, const EvaluationBedrockModel&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationBedrockModel& in);

/// Answers of a model that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedInferenceSource.html
struct EvaluationPrecomputedInferenceSource {
  /// The label that the data set gives as `modelIdentifier` with each of these answers.
  ///
  /// Required. 1 to 256 characters, matching [a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}.
  std::optional<std::string> inference_source_identifier{};

  friend bool operator==(const EvaluationPrecomputedInferenceSource&,
                         const EvaluationPrecomputedInferenceSource&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedInferenceSource& in);

/// A model whose answers are evaluated: invoked by the job, or having answered before.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationModelConfig.html
struct EvaluationModelConfig {
  /// A model of Amazon Bedrock that the job invokes.
  Box<EvaluationBedrockModel> bedrock_model{};
  /// Answers that the data set already holds.
  Box<EvaluationPrecomputedInferenceSource> precomputed_inference_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationModelConfig&, const EvaluationModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationModelConfig& in);

/// Answers and their passages that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRetrieveAndGenerateSourceConfig.html
struct EvaluationPrecomputedRetrieveAndGenerateSourceConfig {
  /// The label that the data set gives as `knowledgeBaseIdentifier` with each of these results.
  ///
  /// Required. 1 to 256 characters, matching [a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}.
  std::optional<std::string> rag_source_identifier{};

  friend bool operator==(const EvaluationPrecomputedRetrieveAndGenerateSourceConfig&,
                         const EvaluationPrecomputedRetrieveAndGenerateSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRetrieveAndGenerateSourceConfig& in);

/// Retrieved passages that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRetrieveSourceConfig.html
struct EvaluationPrecomputedRetrieveSourceConfig {
  /// The label that the data set gives as `knowledgeBaseIdentifier` with each of these results.
  ///
  /// Required. 1 to 256 characters, matching [a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}.
  std::optional<std::string> rag_source_identifier{};

  friend bool operator==(const EvaluationPrecomputedRetrieveSourceConfig&,
                         const EvaluationPrecomputedRetrieveSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRetrieveSourceConfig& in);

/// What the data set of the job brings along instead of a query.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRagSourceConfig.html
struct EvaluationPrecomputedRagSourceConfig {
  /// Retrieved passages alone, without answers written from them.
  Box<EvaluationPrecomputedRetrieveSourceConfig> retrieve_source_config{};
  /// Answers, with the passages that they rest on.
  Box<EvaluationPrecomputedRetrieveAndGenerateSourceConfig> retrieve_and_generate_source_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationPrecomputedRagSourceConfig&,
                         const EvaluationPrecomputedRagSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRagSourceConfig& in);

/// A document in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3ObjectDoc.html
struct S3ObjectDoc {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}.
  std::optional<std::string> uri{};

  friend bool operator==(const S3ObjectDoc&, const S3ObjectDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const S3ObjectDoc& in);

/// A document that is not in a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSource.html
struct ExternalSource {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<ExternalSourceType>> source_type{};
  /// An object in Amazon S3 that holds the document.
  std::optional<S3ObjectDoc> s3_location{};
  /// The document's bytes, as part of the request.
  Box<ByteContentDoc> byte_content{};

  friend bool operator==(const ExternalSource&, const ExternalSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalSource& in);

/// The guardrail that checks question and answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailConfiguration.html
struct GuardrailConfiguration {
  /// The id of the guardrail to apply.
  ///
  /// Required. At most 64 characters: lower-case letters and digits.
  std::optional<std::string> guardrail_id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching (([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const GuardrailConfiguration&, const GuardrailConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in);

/// Parameters of the model that writes an answer. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TextInferenceConfig.html
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

/// Parameters of the model that writes an answer from a knowledge base or documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KbInferenceConfig.html
struct KbInferenceConfig {
  /// Parameters for models that write text.
  std::optional<TextInferenceConfig> text_inference_config{};

  friend bool operator==(const KbInferenceConfig&, const KbInferenceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const KbInferenceConfig& in);

/// A prompt with placeholders.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PromptTemplate.html
struct PromptTemplate {
  /// The text, with placeholders such as $search_results$ that the service fills in.
  ///
  /// 1 to 100000 characters. Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};

  friend bool operator==(const PromptTemplate&, const PromptTemplate&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptTemplate& in);

/// How the answer is written from documents of the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSourcesGenerationConfiguration.html
struct ExternalSourcesGenerationConfiguration {
  /// The prompt for the model. Absent: the service's own.
  std::optional<PromptTemplate> prompt_template{};
  /// The guardrail that checks question and answer.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Parameters of the model that writes the answer. Absent: the model's own defaults.
  Box<KbInferenceConfig> kb_inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const ExternalSourcesGenerationConfiguration&,
                         const ExternalSourcesGenerationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalSourcesGenerationConfiguration& in);

/// Answers from documents of the request, without a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSourcesRetrieveAndGenerateConfiguration.html
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
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GenerationConfiguration.html
struct GenerationConfiguration {
  /// The prompt for the model. Absent: the service's own.
  std::optional<PromptTemplate> prompt_template{};
  /// The guardrail that checks question and answer.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Parameters of the model that writes the answer. Absent: the model's own defaults.
  Box<KbInferenceConfig> kb_inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const GenerationConfiguration&, const GenerationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GenerationConfiguration& in);

/// A metadata field that a filter may use.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MetadataAttributeSchema.html
struct MetadataAttributeSchema {
  /// The name of the metadata field.
  ///
  /// Required. 1 to 256 characters.
  std::optional<std::string> key{};
  /// The type of the values that the field holds.
  ///
  /// Required.
  std::optional<OwnedOpen<AttributeType>> type{};
  /// What the field means. The model that makes the filter decides by this text.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> description{};

  friend bool operator==(const MetadataAttributeSchema&, const MetadataAttributeSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataAttributeSchema& in);

/// Lets a model make a filter on metadata from the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ImplicitFilterConfiguration.html
struct ImplicitFilterConfiguration {
  /// The metadata fields that the filter may use.
  ///
  /// Required. 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<MetadataAttributeSchema>> metadata_attributes{};
  /// The ARN of the model that makes the filter.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};

  friend bool operator==(const ImplicitFilterConfiguration&, const ImplicitFilterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImplicitFilterConfiguration& in);

/// A metadata field and the value to compare it with.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FilterAttribute.html
struct FilterAttribute {
  /// The name of the metadata field that is looked at.
  ///
  /// Required. 1 to 100 characters.
  std::optional<std::string> key{};
  /// The value, of the field's type.
  ///
  /// Required.
  std::optional<Document> value{};

  friend bool operator==(const FilterAttribute&, const FilterAttribute&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterAttribute& in);

/// A condition on the metadata of sources, which can be nested.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrievalFilter.html
struct RetrievalFilter {
  /// The field has this value.
  Box<FilterAttribute> equals{};
  /// The field does not have this value, or is not there.
  Box<FilterAttribute> not_equals{};
  /// The field's number is above the value.
  Box<FilterAttribute> greater_than{};
  /// The field's number is the value or above it.
  Box<FilterAttribute> greater_than_or_equals{};
  /// The field's number is below the value.
  Box<FilterAttribute> less_than{};
  /// The field's number is the value or below it.
  Box<FilterAttribute> less_than_or_equals{};
  /// The field has one of the values of this list.
  Box<FilterAttribute> in{};
  /// The field has none of the values of this list.
  Box<FilterAttribute> not_in{};
  /// The field's text begins with the value. Only stores in Amazon OpenSearch Serverless know this condition.
  Box<FilterAttribute> starts_with{};
  /// The field is a list that has the value among its members.
  Box<FilterAttribute> list_contains{};
  /// The field's text, or a text of the field's list, contains the value.
  Box<FilterAttribute> string_contains{};
  /// All these conditions are met.
  ///
  /// At least 2 entries. Sensitive: never logged.
  Box<std::vector<RetrievalFilter>> and_all{};
  /// At least one of these conditions is met.
  ///
  /// At least 2 entries. Sensitive: never logged.
  Box<std::vector<RetrievalFilter>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RetrievalFilter&, const RetrievalFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalFilter& in);

/// A metadata field that the reranking model is, or is not, to look at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FieldForReranking.html
struct FieldForReranking {
  /// The name of the metadata field.
  ///
  /// Required. 1 to 2000 characters.
  std::optional<std::string> field_name{};

  friend bool operator==(const FieldForReranking&, const FieldForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const FieldForReranking& in);

/// The metadata fields that a model that reranks sees.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RerankingMetadataSelectiveModeConfiguration.html
struct RerankingMetadataSelectiveModeConfiguration {
  /// The model sees these fields alone.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RerankingMetadataSelectiveModeConfiguration&,
                         const RerankingMetadataSelectiveModeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in);

/// Which metadata the model that reranks sees.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MetadataConfigurationForReranking.html
struct MetadataConfigurationForReranking {
  /// All of it, or selected fields.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  Box<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};

  friend bool operator==(const MetadataConfigurationForReranking&, const MetadataConfigurationForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in);

/// A model of Amazon Bedrock that reranks, and its own parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchBedrockRerankingModelConfiguration.html
struct VectorSearchBedrockRerankingModelConfiguration {
  /// The ARN of the model that reranks.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const VectorSearchBedrockRerankingModelConfiguration&,
                         const VectorSearchBedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchBedrockRerankingConfiguration.html
struct VectorSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// How many results are left at most after reranking.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model that reranks sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};

  friend bool operator==(const VectorSearchBedrockRerankingConfiguration&,
                         const VectorSearchBedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchRerankingConfiguration.html
struct VectorSearchRerankingConfiguration {
  /// Where the model that reranks comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  /// The model of Amazon Bedrock that reranks, and how.
  Box<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const VectorSearchRerankingConfiguration&,
                         const VectorSearchRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in);

/// How a vector store is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseVectorSearchConfiguration.html
struct KnowledgeBaseVectorSearchConfiguration {
  /// Pieces at most that are found. Absent: 5.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> number_of_results{};
  /// Whether words count beside the meaning. Absent: the service decides by the store.
  std::optional<OwnedOpen<SearchType>> override_search_type{};
  /// Only sources whose metadata meets this filter.
  ///
  /// Sensitive: never logged.
  Box<RetrievalFilter> filter{};
  /// Lets a model make a filter on metadata from the question.
  Box<ImplicitFilterConfiguration> implicit_filter_configuration{};
  /// A model that sorts what was found by how well it fits. Absent: nothing is reranked.
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};

  friend bool operator==(const KnowledgeBaseVectorSearchConfiguration&,
                         const KnowledgeBaseVectorSearchConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseVectorSearchConfiguration& in);

/// How a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseRetrievalConfiguration.html
struct KnowledgeBaseRetrievalConfiguration {
  /// How its vector store is searched.
  ///
  /// Required.
  Box<KnowledgeBaseVectorSearchConfiguration> vector_search_configuration{};

  friend bool operator==(const KnowledgeBaseRetrievalConfiguration&,
                         const KnowledgeBaseRetrievalConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalConfiguration& in);

/// What is done to the question before the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_QueryTransformationConfiguration.html
struct QueryTransformationConfiguration {
  /// How the question is changed.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryTransformationType>> type{};

  friend bool operator==(const QueryTransformationConfiguration&, const QueryTransformationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryTransformationConfiguration& in);

/// How the question is prepared before a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_OrchestrationConfiguration.html
struct OrchestrationConfiguration {
  /// Whether the question is split. Absent: it is not.
  ///
  /// Required.
  std::optional<QueryTransformationConfiguration> query_transformation_configuration{};

  friend bool operator==(const OrchestrationConfiguration&, const OrchestrationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OrchestrationConfiguration& in);

/// Answers from a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseRetrieveAndGenerateConfiguration.html
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
  std::optional<OrchestrationConfiguration> orchestration_configuration{};

  friend bool operator==(const KnowledgeBaseRetrieveAndGenerateConfiguration&,
                         const KnowledgeBaseRetrieveAndGenerateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieveAndGenerateConfiguration& in);

/// Where the answer comes from, and how it is written.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrieveAndGenerateConfiguration.html
struct RetrieveAndGenerateConfiguration {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RetrieveAndGenerateType>> type{};
  /// The knowledge base that the answer's facts come from.
  Box<KnowledgeBaseRetrieveAndGenerateConfiguration> knowledge_base_configuration{};
  /// The documents of the request that the answer's facts come from.
  Box<ExternalSourcesRetrieveAndGenerateConfiguration> external_sources_configuration{};

  friend bool operator==(const RetrieveAndGenerateConfiguration&, const RetrieveAndGenerateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateConfiguration& in);

/// A knowledge base to retrieve from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrieveConfig.html
struct RetrieveConfig {
  /// The id of the knowledge base to search.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// How the knowledge base is searched.
  ///
  /// Required.
  std::optional<KnowledgeBaseRetrievalConfiguration> knowledge_base_retrieval_configuration{};

  friend bool operator==(const RetrieveConfig&, const RetrieveConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieveConfig& in);

/// How the job queries a knowledge base.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseConfig.html
struct KnowledgeBaseConfig {
  /// The job only retrieves, and what was found is judged.
  Box<RetrieveConfig> retrieve_config{};
  /// The job retrieves and lets a model write answers, which are judged.
  Box<RetrieveAndGenerateConfiguration> retrieve_and_generate_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const KnowledgeBaseConfig&, const KnowledgeBaseConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseConfig& in);

/// Retrieval-augmented generation to evaluate: done by the job, or finished before.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RAGConfig.html
struct RAGConfig {
  /// A knowledge base that the job queries.
  Box<KnowledgeBaseConfig> knowledge_base_config{};
  /// Passages, or passages and answers, that the data set already holds.
  Box<EvaluationPrecomputedRagSourceConfig> precomputed_rag_source_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RAGConfig&, const RAGConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RAGConfig& in);

/// What a job evaluates.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationInferenceConfig.html
struct EvaluationInferenceConfig {
  /// The models that the job evaluates: one, or two for people to compare.
  ///
  /// 1 to 2 entries.
  std::optional<std::vector<EvaluationModelConfig>> models{};
  /// The case of retrieval-augmented generation that the job evaluates.
  ///
  /// 1 entry.
  std::optional<std::vector<RAGConfig>> rag_configs{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationInferenceConfig&, const EvaluationInferenceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationInferenceConfig& in);

}  // namespace outcrop::bedrock
