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
#include "outcrop/optional_ref.h"
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
  Open<PerformanceConfigLatency> latency{};
};

struct EvaluationBedrockModelView {
  std::string_view model_identifier{};
  /// Sensitive: never logged.
  std::optional<std::string_view> inference_params{};
  OptionalRef<PerformanceConfigurationView> performance_config{};
};

struct EvaluationPrecomputedInferenceSourceView {
  std::string_view inference_source_identifier{};
};

/// `member` tells which one is set.
struct EvaluationModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_model,
    precomputed_inference_source,
    unknown,
  };

  Member member{};
  OptionalRef<EvaluationBedrockModelView> bedrock_model{};
  OptionalRef<EvaluationPrecomputedInferenceSourceView> precomputed_inference_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct EvaluationPrecomputedRetrieveAndGenerateSourceConfigView {
  std::string_view rag_source_identifier{};
};

struct EvaluationPrecomputedRetrieveSourceConfigView {
  std::string_view rag_source_identifier{};
};

/// `member` tells which one is set.
struct EvaluationPrecomputedRagSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_source_config,
    retrieve_and_generate_source_config,
    unknown,
  };

  Member member{};
  OptionalRef<EvaluationPrecomputedRetrieveSourceConfigView> retrieve_source_config{};
  OptionalRef<EvaluationPrecomputedRetrieveAndGenerateSourceConfigView> retrieve_and_generate_source_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct S3ObjectDocView {
  std::string_view uri{};
};

struct ExternalSourceView {
  Open<ExternalSourceType> source_type{};
  OptionalRef<S3ObjectDocView> s3_location{};
  OptionalRef<ByteContentDocView> byte_content{};
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
  OptionalRef<TextInferenceConfigView> text_inference_config{};
};

struct PromptTemplateView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text_prompt_template{};
};

struct ExternalSourcesGenerationConfigurationView {
  OptionalRef<PromptTemplateView> prompt_template{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  OptionalRef<KbInferenceConfigView> kb_inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct ExternalSourcesRetrieveAndGenerateConfigurationView {
  std::string_view model_arn{};
  std::span<const ExternalSourceView> sources{};
  OptionalRef<ExternalSourcesGenerationConfigurationView> generation_configuration{};
};

struct GenerationConfigurationView {
  OptionalRef<PromptTemplateView> prompt_template{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  OptionalRef<KbInferenceConfigView> kb_inference_config{};
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

/// `member` tells which one is set.
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
  OptionalRef<FilterAttributeView> equals{};
  OptionalRef<FilterAttributeView> not_equals{};
  OptionalRef<FilterAttributeView> greater_than{};
  OptionalRef<FilterAttributeView> greater_than_or_equals{};
  OptionalRef<FilterAttributeView> less_than{};
  OptionalRef<FilterAttributeView> less_than_or_equals{};
  OptionalRef<FilterAttributeView> in{};
  OptionalRef<FilterAttributeView> not_in{};
  OptionalRef<FilterAttributeView> starts_with{};
  OptionalRef<FilterAttributeView> list_contains{};
  OptionalRef<FilterAttributeView> string_contains{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const RetrievalFilterView>> and_all{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const RetrievalFilterView>> or_all{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FieldForRerankingView {
  std::string_view field_name{};
};

/// `member` tells which one is set.
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_include{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_exclude{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MetadataConfigurationForRerankingView {
  Open<RerankingMetadataSelectionMode> selection_mode{};
  OptionalRef<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfigurationView {
  std::string_view model_arn{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfigurationView {
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  OptionalRef<MetadataConfigurationForRerankingView> metadata_configuration{};
};

struct VectorSearchRerankingConfigurationView {
  Open<VectorSearchRerankingConfigurationType> type{};
  OptionalRef<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};

struct KnowledgeBaseVectorSearchConfigurationView {
  std::optional<std::int32_t> number_of_results{};
  Open<SearchType> override_search_type{};
  /// Sensitive: never logged.
  OptionalRef<RetrievalFilterView> filter{};
  OptionalRef<ImplicitFilterConfigurationView> implicit_filter_configuration{};
  OptionalRef<VectorSearchRerankingConfigurationView> reranking_configuration{};
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
  OptionalRef<KnowledgeBaseRetrievalConfigurationView> retrieval_configuration{};
  OptionalRef<GenerationConfigurationView> generation_configuration{};
  OptionalRef<OrchestrationConfigurationView> orchestration_configuration{};
};

struct RetrieveAndGenerateConfigurationView {
  Open<RetrieveAndGenerateType> type{};
  OptionalRef<KnowledgeBaseRetrieveAndGenerateConfigurationView> knowledge_base_configuration{};
  OptionalRef<ExternalSourcesRetrieveAndGenerateConfigurationView> external_sources_configuration{};
};

struct RetrieveConfigView {
  std::string_view knowledge_base_id{};
  KnowledgeBaseRetrievalConfigurationView knowledge_base_retrieval_configuration{};
};

/// `member` tells which one is set.
struct KnowledgeBaseConfigView {
  enum class Member : std::uint16_t {
    none,
    retrieve_config,
    retrieve_and_generate_config,
    unknown,
  };

  Member member{};
  OptionalRef<RetrieveConfigView> retrieve_config{};
  OptionalRef<RetrieveAndGenerateConfigurationView> retrieve_and_generate_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct RAGConfigView {
  enum class Member : std::uint16_t {
    none,
    knowledge_base_config,
    precomputed_rag_source_config,
    unknown,
  };

  Member member{};
  OptionalRef<KnowledgeBaseConfigView> knowledge_base_config{};
  OptionalRef<EvaluationPrecomputedRagSourceConfigView> precomputed_rag_source_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct EvaluationInferenceConfigView {
  enum class Member : std::uint16_t {
    none,
    models,
    rag_configs,
    unknown,
  };

  Member member{};
  OptionalRef<std::span<const EvaluationModelConfigView>> models{};
  OptionalRef<std::span<const RAGConfigView>> rag_configs{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
