// EvaluationInferenceConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A document that goes with the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ByteContentDoc.html
struct ByteContentDocView {
  /// The document's file name.
  ///
  /// Sensitive: never logged.
  std::string_view identifier{};
  /// The document's media type.
  std::string_view content_type{};
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Sensitive: never logged.
  BlobView data{};
};
const internal::Schema& schema_of(const ByteContentDocView*);

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PerformanceConfiguration.html
struct PerformanceConfigurationView {
  /// The version of the model. Absent: `standard`.
  Open<PerformanceConfigLatency> latency{};
};
const internal::Schema& schema_of(const PerformanceConfigurationView*);

/// A model of Amazon Bedrock that a job invokes with the prompts of its data set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationBedrockModel.html
struct EvaluationBedrockModelView {
  /// The model's id or ARN, or the ARN of an inference profile or of provisioned throughput.
  std::string_view model_identifier{};
  /// Inference parameters for the model, as the text of a JSON object. Absent: none, the model's own defaults hold.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> inference_params{};
  /// Whether a version with lower latency serves the job's calls.
  OptionalRef<PerformanceConfigurationView> performance_config{};
};
const internal::Schema& schema_of(const EvaluationBedrockModelView*);

/// Answers of a model that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedInferenceSource.html
struct EvaluationPrecomputedInferenceSourceView {
  /// The label that the data set gives as `modelIdentifier` with each of these answers.
  std::string_view inference_source_identifier{};
};
const internal::Schema& schema_of(const EvaluationPrecomputedInferenceSourceView*);

/// A model whose answers are evaluated: invoked by the job, or having answered before.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationModelConfig.html
struct EvaluationModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_model,
    precomputed_inference_source,
    unknown,
  };

  Member member{};
  /// A model of Amazon Bedrock that the job invokes.
  OptionalRef<EvaluationBedrockModelView> bedrock_model{};
  /// Answers that the data set already holds.
  OptionalRef<EvaluationPrecomputedInferenceSourceView> precomputed_inference_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluationModelConfigView*);

/// Answers and their passages that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRetrieveAndGenerateSourceConfig.html
struct EvaluationPrecomputedRetrieveAndGenerateSourceConfigView {
  /// The label that the data set gives as `knowledgeBaseIdentifier` with each of these results.
  std::string_view rag_source_identifier{};
};
const internal::Schema& schema_of(const EvaluationPrecomputedRetrieveAndGenerateSourceConfigView*);

/// Retrieved passages that the data set brings along.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRetrieveSourceConfig.html
struct EvaluationPrecomputedRetrieveSourceConfigView {
  /// The label that the data set gives as `knowledgeBaseIdentifier` with each of these results.
  std::string_view rag_source_identifier{};
};
const internal::Schema& schema_of(const EvaluationPrecomputedRetrieveSourceConfigView*);

/// What the data set of the job brings along instead of a query.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationPrecomputedRagSourceConfig.html
struct EvaluationPrecomputedRagSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_source_config,
    retrieve_and_generate_source_config,
    unknown,
  };

  Member member{};
  /// Retrieved passages alone, without answers written from them.
  OptionalRef<EvaluationPrecomputedRetrieveSourceConfigView> retrieve_source_config{};
  /// Answers, with the passages that they rest on.
  OptionalRef<EvaluationPrecomputedRetrieveAndGenerateSourceConfigView> retrieve_and_generate_source_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluationPrecomputedRagSourceConfigView*);

/// A document in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3ObjectDoc.html
struct S3ObjectDocView {
  /// The object as s3://bucket/key.
  std::string_view uri{};
};
const internal::Schema& schema_of(const S3ObjectDocView*);

/// A document that is not in a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSource.html
struct ExternalSourceView {
  /// Which of the other members is set.
  Open<ExternalSourceType> source_type{};
  /// An object in Amazon S3 that holds the document.
  OptionalRef<S3ObjectDocView> s3_location{};
  /// The document's bytes, as part of the request.
  OptionalRef<ByteContentDocView> byte_content{};
};
const internal::Schema& schema_of(const ExternalSourceView*);

/// The guardrail that checks question and answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailConfiguration.html
struct GuardrailConfigurationView {
  /// The id of the guardrail to apply.
  std::string_view guardrail_id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::string_view guardrail_version{};
};
const internal::Schema& schema_of(const GuardrailConfigurationView*);

/// Parameters of the model that writes an answer. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TextInferenceConfig.html
struct TextInferenceConfigView {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Tokens at most in the answer. What is allowed depends on the model.
  std::optional<std::int32_t> max_tokens{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const TextInferenceConfigView*);

/// Parameters of the model that writes an answer from a knowledge base or documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KbInferenceConfig.html
struct KbInferenceConfigView {
  /// Parameters for models that write text.
  OptionalRef<TextInferenceConfigView> text_inference_config{};
};
const internal::Schema& schema_of(const KbInferenceConfigView*);

/// A prompt with placeholders.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PromptTemplate.html
struct PromptTemplateView {
  /// The text, with placeholders such as $search_results$ that the service fills in.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text_prompt_template{};
};
const internal::Schema& schema_of(const PromptTemplateView*);

/// How the answer is written from documents of the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSourcesGenerationConfiguration.html
struct ExternalSourcesGenerationConfigurationView {
  /// The prompt for the model. Absent: the service's own.
  OptionalRef<PromptTemplateView> prompt_template{};
  /// The guardrail that checks question and answer.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  /// Parameters of the model that writes the answer. Absent: the model's own defaults.
  OptionalRef<KbInferenceConfigView> kb_inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const ExternalSourcesGenerationConfigurationView*);

/// Answers from documents of the request, without a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExternalSourcesRetrieveAndGenerateConfiguration.html
struct ExternalSourcesRetrieveAndGenerateConfigurationView {
  /// The ARN of the model that writes the answer, or of an inference profile.
  std::string_view model_arn{};
  /// The document that the answer comes from.
  std::span<const ExternalSourceView> sources{};
  /// How the answer is written.
  OptionalRef<ExternalSourcesGenerationConfigurationView> generation_configuration{};
};
const internal::Schema& schema_of(const ExternalSourcesRetrieveAndGenerateConfigurationView*);

/// How the answer is written from what a knowledge base found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GenerationConfiguration.html
struct GenerationConfigurationView {
  /// The prompt for the model. Absent: the service's own.
  OptionalRef<PromptTemplateView> prompt_template{};
  /// The guardrail that checks question and answer.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  /// Parameters of the model that writes the answer. Absent: the model's own defaults.
  OptionalRef<KbInferenceConfigView> kb_inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const GenerationConfigurationView*);

/// A metadata field that a filter may use.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MetadataAttributeSchema.html
struct MetadataAttributeSchemaView {
  /// The name of the metadata field.
  std::string_view key{};
  /// The type of the values that the field holds.
  Open<AttributeType> type{};
  /// What the field means. The model that makes the filter decides by this text.
  std::string_view description{};
};
const internal::Schema& schema_of(const MetadataAttributeSchemaView*);

/// Lets a model make a filter on metadata from the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ImplicitFilterConfiguration.html
struct ImplicitFilterConfigurationView {
  /// The metadata fields that the filter may use.
  ///
  /// Sensitive: never logged.
  std::span<const MetadataAttributeSchemaView> metadata_attributes{};
  /// The ARN of the model that makes the filter.
  std::string_view model_arn{};
};
const internal::Schema& schema_of(const ImplicitFilterConfigurationView*);

/// A metadata field and the value to compare it with.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FilterAttribute.html
struct FilterAttributeView {
  /// The name of the metadata field that is looked at.
  std::string_view key{};
  /// The value, of the field's type.
  DocumentView value{};
};
const internal::Schema& schema_of(const FilterAttributeView*);

/// A condition on the metadata of sources, which can be nested.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrievalFilter.html
struct RetrievalFilterView {
  enum class Member : std::uint16_t {
    none,
    equals,
    not_equals,
    greater_than,
    greater_than_or_equals,
    less_than,
    less_than_or_equals,
    in,
    not_in,
    starts_with,
    list_contains,
    string_contains,
    and_all,
    or_all,
    unknown,
  };

  Member member{};
  /// The field has this value.
  OptionalRef<FilterAttributeView> equals{};
  /// The field does not have this value, or is not there.
  OptionalRef<FilterAttributeView> not_equals{};
  /// The field's number is above the value.
  OptionalRef<FilterAttributeView> greater_than{};
  /// The field's number is the value or above it.
  OptionalRef<FilterAttributeView> greater_than_or_equals{};
  /// The field's number is below the value.
  OptionalRef<FilterAttributeView> less_than{};
  /// The field's number is the value or below it.
  OptionalRef<FilterAttributeView> less_than_or_equals{};
  /// The field has one of the values of this list.
  OptionalRef<FilterAttributeView> in{};
  /// The field has none of the values of this list.
  OptionalRef<FilterAttributeView> not_in{};
  /// The field's text begins with the value. Only stores in Amazon OpenSearch Serverless know this condition.
  OptionalRef<FilterAttributeView> starts_with{};
  /// The field is a list that has the value among its members.
  OptionalRef<FilterAttributeView> list_contains{};
  /// The field's text, or a text of the field's list, contains the value.
  OptionalRef<FilterAttributeView> string_contains{};
  /// All these conditions are met.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const RetrievalFilterView>> and_all{};
  /// At least one of these conditions is met.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const RetrievalFilterView>> or_all{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RetrievalFilterView*);

/// A metadata field that the reranking model is, or is not, to look at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FieldForReranking.html
struct FieldForRerankingView {
  /// The name of the metadata field.
  std::string_view field_name{};
};
const internal::Schema& schema_of(const FieldForRerankingView*);

/// The metadata fields that a model that reranks sees.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RerankingMetadataSelectiveModeConfiguration.html
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// The model sees these fields alone.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_exclude{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RerankingMetadataSelectiveModeConfigurationView*);

/// Which metadata the model that reranks sees.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MetadataConfigurationForReranking.html
struct MetadataConfigurationForRerankingView {
  /// All of it, or selected fields.
  Open<RerankingMetadataSelectionMode> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  OptionalRef<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};
const internal::Schema& schema_of(const MetadataConfigurationForRerankingView*);

/// A model of Amazon Bedrock that reranks, and its own parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchBedrockRerankingModelConfiguration.html
struct VectorSearchBedrockRerankingModelConfigurationView {
  /// The ARN of the model that reranks.
  std::string_view model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const VectorSearchBedrockRerankingModelConfigurationView*);

/// A model of Amazon Bedrock that sorts what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchBedrockRerankingConfiguration.html
struct VectorSearchBedrockRerankingConfigurationView {
  /// The model that reranks.
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  /// How many results are left at most after reranking.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model that reranks sees.
  OptionalRef<MetadataConfigurationForRerankingView> metadata_configuration{};
};
const internal::Schema& schema_of(const VectorSearchBedrockRerankingConfigurationView*);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VectorSearchRerankingConfiguration.html
struct VectorSearchRerankingConfigurationView {
  /// Where the model that reranks comes from.
  Open<VectorSearchRerankingConfigurationType> type{};
  /// The model of Amazon Bedrock that reranks, and how.
  OptionalRef<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};
const internal::Schema& schema_of(const VectorSearchRerankingConfigurationView*);

/// How a vector store is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseVectorSearchConfiguration.html
struct KnowledgeBaseVectorSearchConfigurationView {
  /// Pieces at most that are found. Absent: 5.
  std::optional<std::int32_t> number_of_results{};
  /// Whether words count beside the meaning. Absent: the service decides by the store.
  Open<SearchType> override_search_type{};
  /// Only sources whose metadata meets this filter.
  ///
  /// Sensitive: never logged.
  OptionalRef<RetrievalFilterView> filter{};
  /// Lets a model make a filter on metadata from the question.
  OptionalRef<ImplicitFilterConfigurationView> implicit_filter_configuration{};
  /// A model that sorts what was found by how well it fits. Absent: nothing is reranked.
  OptionalRef<VectorSearchRerankingConfigurationView> reranking_configuration{};
};
const internal::Schema& schema_of(const KnowledgeBaseVectorSearchConfigurationView*);

/// How a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseRetrievalConfiguration.html
struct KnowledgeBaseRetrievalConfigurationView {
  /// How its vector store is searched.
  KnowledgeBaseVectorSearchConfigurationView vector_search_configuration{};
};
const internal::Schema& schema_of(const KnowledgeBaseRetrievalConfigurationView*);

/// What is done to the question before the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_QueryTransformationConfiguration.html
struct QueryTransformationConfigurationView {
  /// How the question is changed.
  Open<QueryTransformationType> type{};
};
const internal::Schema& schema_of(const QueryTransformationConfigurationView*);

/// How the question is prepared before a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_OrchestrationConfiguration.html
struct OrchestrationConfigurationView {
  /// Whether the question is split. Absent: it is not.
  QueryTransformationConfigurationView query_transformation_configuration{};
};
const internal::Schema& schema_of(const OrchestrationConfigurationView*);

/// Answers from a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseRetrieveAndGenerateConfiguration.html
struct KnowledgeBaseRetrieveAndGenerateConfigurationView {
  /// The id that the knowledge base was given when it was created.
  std::string_view knowledge_base_id{};
  /// The ARN of the model that writes the answer, or of an inference profile.
  std::string_view model_arn{};
  /// How the knowledge base is searched. Absent: the service's defaults.
  OptionalRef<KnowledgeBaseRetrievalConfigurationView> retrieval_configuration{};
  /// How the answer is written. Absent: the service's defaults.
  OptionalRef<GenerationConfigurationView> generation_configuration{};
  /// How the question is prepared before the search.
  OptionalRef<OrchestrationConfigurationView> orchestration_configuration{};
};
const internal::Schema& schema_of(const KnowledgeBaseRetrieveAndGenerateConfigurationView*);

/// Where the answer comes from, and how it is written.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrieveAndGenerateConfiguration.html
struct RetrieveAndGenerateConfigurationView {
  /// Which of the other members is set.
  Open<RetrieveAndGenerateType> type{};
  /// The knowledge base that the answer's facts come from.
  OptionalRef<KnowledgeBaseRetrieveAndGenerateConfigurationView> knowledge_base_configuration{};
  /// The documents of the request that the answer's facts come from.
  OptionalRef<ExternalSourcesRetrieveAndGenerateConfigurationView> external_sources_configuration{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateConfigurationView*);

/// A knowledge base to retrieve from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RetrieveConfig.html
struct RetrieveConfigView {
  /// The id of the knowledge base to search.
  std::string_view knowledge_base_id{};
  /// How the knowledge base is searched.
  KnowledgeBaseRetrievalConfigurationView knowledge_base_retrieval_configuration{};
};
const internal::Schema& schema_of(const RetrieveConfigView*);

/// How the job queries a knowledge base.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_KnowledgeBaseConfig.html
struct KnowledgeBaseConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_config,
    retrieve_and_generate_config,
    unknown,
  };

  Member member{};
  /// The job only retrieves, and what was found is judged.
  OptionalRef<RetrieveConfigView> retrieve_config{};
  /// The job retrieves and lets a model write answers, which are judged.
  OptionalRef<RetrieveAndGenerateConfigurationView> retrieve_and_generate_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const KnowledgeBaseConfigView*);

/// Retrieval-augmented generation to evaluate: done by the job, or finished before.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RAGConfig.html
struct RAGConfigView {
  enum class Member : std::uint16_t {
    none,
    knowledge_base_config,
    precomputed_rag_source_config,
    unknown,
  };

  Member member{};
  /// A knowledge base that the job queries.
  OptionalRef<KnowledgeBaseConfigView> knowledge_base_config{};
  /// Passages, or passages and answers, that the data set already holds.
  OptionalRef<EvaluationPrecomputedRagSourceConfigView> precomputed_rag_source_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RAGConfigView*);

/// What a job evaluates.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationInferenceConfig.html
struct EvaluationInferenceConfigView {
  enum class Member : std::uint16_t {
    none,
    models,
    rag_configs,
    unknown,
  };

  Member member{};
  /// The models that the job evaluates: one, or two for people to compare.
  OptionalRef<std::span<const EvaluationModelConfigView>> models{};
  /// The case of retrieval-augmented generation that the job evaluates.
  OptionalRef<std::span<const RAGConfigView>> rag_configs{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluationInferenceConfigView*);

}  // namespace outcrop::bedrock
