// DataSourceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct AudioExtractionConfigurationView {
  Open<EnabledOrDisabledState> audio_extraction_status{};
};

struct BedrockDataAutomationConfigurationView {
  std::optional<Open<ParsingModality>> parsing_modality{};
};

struct ParsingPromptView {
  std::string_view parsing_prompt_text{};
};

struct BedrockFoundationModelConfigurationView {
  std::string_view model_arn{};
  std::optional<ParsingPromptView> parsing_prompt{};
  std::optional<Open<ParsingModality>> parsing_modality{};
};

struct EnrichmentStrategyConfigurationView {
  Open<EnrichmentStrategyMethod> method{};
};

struct BedrockFoundationModelContextEnrichmentConfigurationView {
  EnrichmentStrategyConfigurationView enrichment_strategy_configuration{};
  std::string_view model_arn{};
};

struct FixedSizeChunkingConfigurationView {
  std::int32_t max_tokens{};
  std::int32_t overlap_percentage{};
};

struct HierarchicalChunkingLevelConfigurationView {
  std::int32_t max_tokens{};
};

struct HierarchicalChunkingConfigurationView {
  std::span<const HierarchicalChunkingLevelConfigurationView> level_configurations{};
  std::int32_t overlap_tokens{};
};

struct SemanticChunkingConfigurationView {
  std::int32_t max_tokens{};
  std::int32_t buffer_size{};
  std::int32_t breakpoint_percentile_threshold{};
};

struct ChunkingConfigurationView {
  Open<ChunkingStrategy> chunking_strategy{};
  std::optional<FixedSizeChunkingConfigurationView> fixed_size_chunking_configuration{};
  std::optional<HierarchicalChunkingConfigurationView> hierarchical_chunking_configuration{};
  std::optional<SemanticChunkingConfigurationView> semantic_chunking_configuration{};
};

struct PatternObjectFilterView {
  /// Sensitive: never logged.
  std::string_view object_type{};
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_filters{};
  /// Sensitive: never logged.
  std::span<const std::string_view> exclusion_filters{};
};

struct PatternObjectFilterConfigurationView {
  /// Sensitive: never logged.
  std::span<const PatternObjectFilterView> filters{};
};

struct CrawlFilterConfigurationView {
  Open<CrawlFilterConfigurationType> type{};
  std::optional<PatternObjectFilterConfigurationView> pattern_object_filter{};
};

struct ConfluenceCrawlerConfigurationView {
  std::optional<CrawlFilterConfigurationView> filter_configuration{};
};

struct ConfluenceSourceConfigurationView {
  std::string_view host_url{};
  Open<ConfluenceHostType> host_type{};
  Open<ConfluenceAuthType> auth_type{};
  std::string_view credentials_secret_arn{};
};

struct ConfluenceDataSourceConfigurationView {
  ConfluenceSourceConfigurationView source_configuration{};
  std::optional<ConfluenceCrawlerConfigurationView> crawler_configuration{};
};

struct ContextEnrichmentConfigurationView {
  Open<ContextEnrichmentType> type{};
  std::optional<BedrockFoundationModelContextEnrichmentConfigurationView> bedrock_foundation_model_configuration{};
};

struct IntermediateStorageView {
  S3LocationView s3_location{};
};

struct TransformationLambdaConfigurationView {
  std::string_view lambda_arn{};
};

struct TransformationFunctionView {
  TransformationLambdaConfigurationView transformation_lambda_configuration{};
};

struct TransformationView {
  TransformationFunctionView transformation_function{};
  Open<StepType> step_to_apply{};
};

struct CustomTransformationConfigurationView {
  IntermediateStorageView intermediate_storage{};
  std::span<const TransformationView> transformations{};
};

struct DailyScheduleView {};

struct DeletionProtectionConfigurationView {
  Open<EnabledOrDisabledState> deletion_protection_status{};
  std::optional<std::int32_t> deletion_protection_threshold{};
};

struct ImageExtractionConfigurationView {
  Open<EnabledOrDisabledState> image_extraction_status{};
};

struct VideoExtractionConfigurationView {
  Open<EnabledOrDisabledState> video_extraction_status{};
};

struct MediaExtractionConfigurationView {
  std::optional<ImageExtractionConfigurationView> image_extraction_configuration{};
  std::optional<AudioExtractionConfigurationView> audio_extraction_configuration{};
  std::optional<VideoExtractionConfigurationView> video_extraction_configuration{};
};

struct LastDayOfMonthView {};

/// `member` tells which one is set; its pointer is not null.
struct DayOfMonthView {
  enum class Member : std::uint16_t {
    none,
    day_number,
    last_day_of_month,
    unknown,
  };

  Member member{};
  const std::int32_t* day_number{};
  const LastDayOfMonthView* last_day_of_month{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct MonthlyScheduleView {
  DayOfMonthView day_of_month{};
};

struct WeeklyScheduleView {
  Open<DayOfWeek> day_of_week{};
};

/// `member` tells which one is set; its pointer is not null.
struct SyncScheduleView {
  enum class Member : std::uint16_t {
    none,
    daily,
    weekly,
    monthly,
    unknown,
  };

  Member member{};
  const DailyScheduleView* daily{};
  const WeeklyScheduleView* weekly{};
  const MonthlyScheduleView* monthly{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct ManagedKnowledgeBaseConnectorConfigurationView {
  std::optional<DeletionProtectionConfigurationView> deletion_protection_configuration{};
  std::optional<MediaExtractionConfigurationView> media_extraction_configuration{};
  std::optional<DocumentView> connector_parameters{};
  std::optional<SyncScheduleView> sync_schedule{};
};

struct S3DataSourceConfigurationView {
  std::string_view bucket_arn{};
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_prefixes{};
  std::optional<std::string_view> bucket_owner_account_id{};
};

struct SalesforceCrawlerConfigurationView {
  std::optional<CrawlFilterConfigurationView> filter_configuration{};
};

struct SalesforceSourceConfigurationView {
  std::string_view host_url{};
  Open<SalesforceAuthType> auth_type{};
  std::string_view credentials_secret_arn{};
};

struct SalesforceDataSourceConfigurationView {
  SalesforceSourceConfigurationView source_configuration{};
  std::optional<SalesforceCrawlerConfigurationView> crawler_configuration{};
};

struct SharePointCrawlerConfigurationView {
  std::optional<CrawlFilterConfigurationView> filter_configuration{};
};

struct SharePointSourceConfigurationView {
  std::optional<std::string_view> tenant_id{};
  std::string_view domain{};
  std::span<const std::string_view> site_urls{};
  Open<SharePointHostType> host_type{};
  Open<SharePointAuthType> auth_type{};
  std::string_view credentials_secret_arn{};
};

struct SharePointDataSourceConfigurationView {
  SharePointSourceConfigurationView source_configuration{};
  std::optional<SharePointCrawlerConfigurationView> crawler_configuration{};
};

struct WebCrawlerLimitsView {
  std::optional<std::int32_t> rate_limit{};
  std::optional<std::int32_t> max_pages{};
};

struct WebCrawlerConfigurationView {
  std::optional<WebCrawlerLimitsView> crawler_limits{};
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_filters{};
  /// Sensitive: never logged.
  std::span<const std::string_view> exclusion_filters{};
  std::optional<Open<WebScopeType>> scope{};
  /// Sensitive: never logged.
  std::optional<std::string_view> user_agent{};
  /// Sensitive: never logged.
  std::optional<std::string_view> user_agent_header{};
};

struct SeedUrlView {
  std::optional<std::string_view> url{};
};

struct UrlConfigurationView {
  std::span<const SeedUrlView> seed_urls{};
};

struct WebSourceConfigurationView {
  UrlConfigurationView url_configuration{};
};

struct WebDataSourceConfigurationView {
  WebSourceConfigurationView source_configuration{};
  std::optional<WebCrawlerConfigurationView> crawler_configuration{};
};

struct DataSourceConfigurationView {
  Open<DataSourceType> type{};
  std::optional<ManagedKnowledgeBaseConnectorConfigurationView> managed_knowledge_base_connector_configuration{};
  std::optional<S3DataSourceConfigurationView> s3_configuration{};
  std::optional<WebDataSourceConfigurationView> web_configuration{};
  std::optional<ConfluenceDataSourceConfigurationView> confluence_configuration{};
  std::optional<SalesforceDataSourceConfigurationView> salesforce_configuration{};
  std::optional<SharePointDataSourceConfigurationView> share_point_configuration{};
};

struct ParsingConfigurationView {
  Open<ParsingStrategy> parsing_strategy{};
  std::optional<BedrockFoundationModelConfigurationView> bedrock_foundation_model_configuration{};
  std::optional<BedrockDataAutomationConfigurationView> bedrock_data_automation_configuration{};
};

struct VectorIngestionConfigurationView {
  std::optional<ChunkingConfigurationView> chunking_configuration{};
  std::optional<CustomTransformationConfigurationView> custom_transformation_configuration{};
  std::optional<ParsingConfigurationView> parsing_configuration{};
  std::optional<ContextEnrichmentConfigurationView> context_enrichment_configuration{};
};

struct DataSourceView {
  std::string_view knowledge_base_id{};
  std::string_view data_source_id{};
  std::string_view name{};
  Open<DataSourceStatus> status{};
  std::optional<std::string_view> description{};
  DataSourceConfigurationView data_source_configuration{};
  std::optional<ServerSideEncryptionConfigurationView> server_side_encryption_configuration{};
  std::optional<VectorIngestionConfigurationView> vector_ingestion_configuration{};
  std::optional<Open<DataDeletionPolicy>> data_deletion_policy{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const std::string_view> failure_reasons{};
};

}  // namespace outcrop::bedrock_agent
