// EvaluationInferenceConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ByteContentDocView {
  /// Sensitive: never logged.
  std::string_view identifier{};
  std::string_view content_type{};
  /// Sensitive: never logged.
  BlobView data{};
};

struct PerformanceConfigurationView {
  std::optional<Open<PerformanceConfigLatency>> latency{};
};

struct EvaluationBedrockModelView {
  std::string_view model_identifier{};
  /// Sensitive: never logged.
  std::optional<std::string_view> inference_params{};
  std::optional<PerformanceConfigurationView> performance_config{};
};

struct EvaluationPrecomputedInferenceSourceView {
  std::string_view inference_source_identifier{};
};

/// `member` tells which one is set; its pointer is not null.
struct EvaluationModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_model,
    precomputed_inference_source,
    unknown,
  };

  Member member{};
  const EvaluationBedrockModelView* bedrock_model{};
  const EvaluationPrecomputedInferenceSourceView* precomputed_inference_source{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct EvaluationPrecomputedRetrieveAndGenerateSourceConfigView {
  std::string_view rag_source_identifier{};
};

struct EvaluationPrecomputedRetrieveSourceConfigView {
  std::string_view rag_source_identifier{};
};

/// `member` tells which one is set; its pointer is not null.
struct EvaluationPrecomputedRagSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_source_config,
    retrieve_and_generate_source_config,
    unknown,
  };

  Member member{};
  const EvaluationPrecomputedRetrieveSourceConfigView* retrieve_source_config{};
  const EvaluationPrecomputedRetrieveAndGenerateSourceConfigView* retrieve_and_generate_source_config{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct S3ObjectDocView {
  std::string_view uri{};
};

struct ExternalSourceView {
  Open<ExternalSourceType> source_type{};
  std::optional<S3ObjectDocView> s3_location{};
  std::optional<ByteContentDocView> byte_content{};
};

struct GuardrailConfigurationView {
  std::string_view guardrail_id{};
  std::string_view guardrail_version{};
};

struct TextInferenceConfigView {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> max_tokens{};
  std::span<const std::string_view> stop_sequences{};
};

struct KbInferenceConfigView {
  std::optional<TextInferenceConfigView> text_inference_config{};
};

struct PromptTemplateView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text_prompt_template{};
};

struct ExternalSourcesGenerationConfigurationView {
  std::optional<PromptTemplateView> prompt_template{};
  std::optional<GuardrailConfigurationView> guardrail_configuration{};
  std::optional<KbInferenceConfigView> kb_inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct ExternalSourcesRetrieveAndGenerateConfigurationView {
  std::string_view model_arn{};
  std::span<const ExternalSourceView> sources{};
  std::optional<ExternalSourcesGenerationConfigurationView> generation_configuration{};
};

struct GenerationConfigurationView {
  std::optional<PromptTemplateView> prompt_template{};
  std::optional<GuardrailConfigurationView> guardrail_configuration{};
  std::optional<KbInferenceConfigView> kb_inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct MetadataAttributeSchemaView {
  std::string_view key{};
  Open<AttributeType> type{};
  std::string_view description{};
};

struct ImplicitFilterConfigurationView {
  /// Sensitive: never logged.
  std::span<const MetadataAttributeSchemaView> metadata_attributes{};
  std::string_view model_arn{};
};

struct FilterAttributeView {
  std::string_view key{};
  DocumentView value{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const FilterAttributeView* equals{};
  const FilterAttributeView* not_equals{};
  const FilterAttributeView* greater_than{};
  const FilterAttributeView* greater_than_or_equals{};
  const FilterAttributeView* less_than{};
  const FilterAttributeView* less_than_or_equals{};
  const FilterAttributeView* in{};
  const FilterAttributeView* not_in{};
  const FilterAttributeView* starts_with{};
  const FilterAttributeView* list_contains{};
  const FilterAttributeView* string_contains{};
  /// Sensitive: never logged.
  const std::span<const RetrievalFilterView>* and_all{};
  /// Sensitive: never logged.
  const std::span<const RetrievalFilterView>* or_all{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct FieldForRerankingView {
  std::string_view field_name{};
};

/// `member` tells which one is set; its pointer is not null.
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const std::span<const FieldForRerankingView>* fields_to_include{};
  /// Sensitive: never logged.
  const std::span<const FieldForRerankingView>* fields_to_exclude{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct MetadataConfigurationForRerankingView {
  Open<RerankingMetadataSelectionMode> selection_mode{};
  std::optional<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfigurationView {
  std::string_view model_arn{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfigurationView {
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForRerankingView> metadata_configuration{};
};

struct VectorSearchRerankingConfigurationView {
  Open<VectorSearchRerankingConfigurationType> type{};
  std::optional<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};

struct KnowledgeBaseVectorSearchConfigurationView {
  std::optional<std::int32_t> number_of_results{};
  std::optional<Open<SearchType>> override_search_type{};
  /// Sensitive: never logged.
  std::optional<RetrievalFilterView> filter{};
  std::optional<ImplicitFilterConfigurationView> implicit_filter_configuration{};
  std::optional<VectorSearchRerankingConfigurationView> reranking_configuration{};
};

struct KnowledgeBaseRetrievalConfigurationView {
  KnowledgeBaseVectorSearchConfigurationView vector_search_configuration{};
};

struct QueryTransformationConfigurationView {
  Open<QueryTransformationType> type{};
};

struct OrchestrationConfigurationView {
  QueryTransformationConfigurationView query_transformation_configuration{};
};

struct KnowledgeBaseRetrieveAndGenerateConfigurationView {
  std::string_view knowledge_base_id{};
  std::string_view model_arn{};
  std::optional<KnowledgeBaseRetrievalConfigurationView> retrieval_configuration{};
  std::optional<GenerationConfigurationView> generation_configuration{};
  std::optional<OrchestrationConfigurationView> orchestration_configuration{};
};

struct RetrieveAndGenerateConfigurationView {
  Open<RetrieveAndGenerateType> type{};
  std::optional<KnowledgeBaseRetrieveAndGenerateConfigurationView> knowledge_base_configuration{};
  std::optional<ExternalSourcesRetrieveAndGenerateConfigurationView> external_sources_configuration{};
};

struct RetrieveConfigView {
  std::string_view knowledge_base_id{};
  KnowledgeBaseRetrievalConfigurationView knowledge_base_retrieval_configuration{};
};

/// `member` tells which one is set; its pointer is not null.
struct KnowledgeBaseConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_config,
    retrieve_and_generate_config,
    unknown,
  };

  Member member{};
  const RetrieveConfigView* retrieve_config{};
  const RetrieveAndGenerateConfigurationView* retrieve_and_generate_config{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

/// `member` tells which one is set; its pointer is not null.
struct RAGConfigView {
  enum class Member : std::uint16_t {
    none,
    knowledge_base_config,
    precomputed_rag_source_config,
    unknown,
  };

  Member member{};
  const KnowledgeBaseConfigView* knowledge_base_config{};
  const EvaluationPrecomputedRagSourceConfigView* precomputed_rag_source_config{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

/// `member` tells which one is set; its pointer is not null.
struct EvaluationInferenceConfigView {
  enum class Member : std::uint16_t {
    none,
    models,
    rag_configs,
    unknown,
  };

  Member member{};
  const std::span<const EvaluationModelConfigView>* models{};
  const std::span<const RAGConfigView>* rag_configs{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock
