// EvaluationInferenceConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ByteContentDoc {
  /// Required. Sensitive: never logged.
  std::optional<std::string> identifier{};
  /// Required.
  std::optional<std::string> content_type{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

struct PerformanceConfiguration {
  std::optional<OwnedOpen<PerformanceConfigLatency>> latency{};
};

struct EvaluationBedrockModel {
  /// Required.
  std::optional<std::string> model_identifier{};
  /// Sensitive: never logged.
  std::optional<std::string> inference_params{};
  std::optional<PerformanceConfiguration> performance_config{};
};

struct EvaluationPrecomputedInferenceSource {
  /// Required.
  std::optional<std::string> inference_source_identifier{};
};

/// One of its members has to be set.
struct EvaluationModelConfig {
  std::optional<EvaluationBedrockModel> bedrock_model{};
  std::optional<EvaluationPrecomputedInferenceSource> precomputed_inference_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct EvaluationPrecomputedRetrieveAndGenerateSourceConfig {
  /// Required.
  std::optional<std::string> rag_source_identifier{};
};

struct EvaluationPrecomputedRetrieveSourceConfig {
  /// Required.
  std::optional<std::string> rag_source_identifier{};
};

/// One of its members has to be set.
struct EvaluationPrecomputedRagSourceConfig {
  std::optional<EvaluationPrecomputedRetrieveSourceConfig> retrieve_source_config{};
  std::optional<EvaluationPrecomputedRetrieveAndGenerateSourceConfig> retrieve_and_generate_source_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
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

struct GuardrailConfiguration {
  /// Required.
  std::optional<std::string> guardrail_id{};
  /// Required.
  std::optional<std::string> guardrail_version{};
};

struct TextInferenceConfig {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

struct KbInferenceConfig {
  std::optional<TextInferenceConfig> text_inference_config{};
};

struct PromptTemplate {
  /// Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};
};

struct ExternalSourcesGenerationConfiguration {
  std::optional<PromptTemplate> prompt_template{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<KbInferenceConfig> kb_inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
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
  std::optional<KbInferenceConfig> kb_inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct MetadataAttributeSchema {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<OwnedOpen<AttributeType>> type{};
  /// Required.
  std::optional<std::string> description{};
};

struct ImplicitFilterConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::vector<MetadataAttributeSchema>> metadata_attributes{};
  /// Required.
  std::optional<std::string> model_arn{};
};

struct FilterAttribute {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<Document> value{};
};

/// One of its members has to be set.
struct RetrievalFilter {
  std::optional<FilterAttribute> equals{};
  std::optional<FilterAttribute> not_equals{};
  std::optional<FilterAttribute> greater_than{};
  std::optional<FilterAttribute> greater_than_or_equals{};
  std::optional<FilterAttribute> less_than{};
  std::optional<FilterAttribute> less_than_or_equals{};
  std::optional<FilterAttribute> in{};
  std::optional<FilterAttribute> not_in{};
  std::optional<FilterAttribute> starts_with{};
  std::optional<FilterAttribute> list_contains{};
  std::optional<FilterAttribute> string_contains{};
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalFilter>> and_all{};
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalFilter>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FieldForReranking {
  /// Required.
  std::optional<std::string> field_name{};
};

/// One of its members has to be set.
struct RerankingMetadataSelectiveModeConfiguration {
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct MetadataConfigurationForReranking {
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  std::optional<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfiguration {
  /// Required.
  std::optional<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

struct VectorSearchRerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  std::optional<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

struct KnowledgeBaseVectorSearchConfiguration {
  std::optional<std::int32_t> number_of_results{};
  std::optional<OwnedOpen<SearchType>> override_search_type{};
  /// Sensitive: never logged.
  std::optional<RetrievalFilter> filter{};
  std::optional<ImplicitFilterConfiguration> implicit_filter_configuration{};
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};
};

struct KnowledgeBaseRetrievalConfiguration {
  /// Required.
  std::optional<KnowledgeBaseVectorSearchConfiguration> vector_search_configuration{};
};

struct QueryTransformationConfiguration {
  /// Required.
  std::optional<OwnedOpen<QueryTransformationType>> type{};
};

struct OrchestrationConfiguration {
  /// Required.
  std::optional<QueryTransformationConfiguration> query_transformation_configuration{};
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

struct RetrieveConfig {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<KnowledgeBaseRetrievalConfiguration> knowledge_base_retrieval_configuration{};
};

/// One of its members has to be set.
struct KnowledgeBaseConfig {
  std::optional<RetrieveConfig> retrieve_config{};
  std::optional<RetrieveAndGenerateConfiguration> retrieve_and_generate_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct RAGConfig {
  std::optional<KnowledgeBaseConfig> knowledge_base_config{};
  std::optional<EvaluationPrecomputedRagSourceConfig> precomputed_rag_source_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct EvaluationInferenceConfig {
  std::optional<std::vector<EvaluationModelConfig>> models{};
  std::optional<std::vector<RAGConfig>> rag_configs{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
