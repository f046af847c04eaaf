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
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct AudioExtractionConfigurationView {
  Open<EnabledOrDisabledState> audio_extraction_status{};
};

struct BedrockDataAutomationConfigurationView {
  Open<ParsingModality> parsing_modality{};
};

struct ParsingPromptView {
  std::string_view parsing_prompt_text{};
};

struct BedrockFoundationModelConfigurationView {
  std::string_view model_arn{};
  OptionalRef<ParsingPromptView> parsing_prompt{};
  Open<ParsingModality> parsing_modality{};
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
  OptionalRef<FixedSizeChunkingConfigurationView> fixed_size_chunking_configuration{};
  OptionalRef<HierarchicalChunkingConfigurationView> hierarchical_chunking_configuration{};
  OptionalRef<SemanticChunkingConfigurationView> semantic_chunking_configuration{};
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
  OptionalRef<PatternObjectFilterConfigurationView> pattern_object_filter{};
};

struct ConfluenceCrawlerConfigurationView {
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
};

struct ConfluenceSourceConfigurationView {
  std::string_view host_url{};
  Open<ConfluenceHostType> host_type{};
  Open<ConfluenceAuthType> auth_type{};
  std::string_view credentials_secret_arn{};
};

struct ConfluenceDataSourceConfigurationView {
  ConfluenceSourceConfigurationView source_configuration{};
  OptionalRef<ConfluenceCrawlerConfigurationView> crawler_configuration{};
};

struct ContextEnrichmentConfigurationView {
  Open<ContextEnrichmentType> type{};
  OptionalRef<BedrockFoundationModelContextEnrichmentConfigurationView> bedrock_foundation_model_configuration{};
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
  OptionalRef<ImageExtractionConfigurationView> image_extraction_configuration{};
  OptionalRef<AudioExtractionConfigurationView> audio_extraction_configuration{};
  OptionalRef<VideoExtractionConfigurationView> video_extraction_configuration{};
};

struct LastDayOfMonthView {};

/// `member` tells which one is set.
struct DayOfMonthView {
  enum class Member : std::uint16_t {
    none,
    day_number,
    last_day_of_month,
    unknown,
  };

  Member member{};
  OptionalRef<std::int32_t> day_number{};
  OptionalRef<LastDayOfMonthView> last_day_of_month{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MonthlyScheduleView {
  DayOfMonthView day_of_month{};
};

struct WeeklyScheduleView {
  Open<DayOfWeek> day_of_week{};
};

/// `member` tells which one is set.
struct SyncScheduleView {
  enum class Member : std::uint16_t {
    none,
    daily,
    weekly,
    monthly,
    unknown,
  };

  Member member{};
  OptionalRef<DailyScheduleView> daily{};
  OptionalRef<WeeklyScheduleView> weekly{};
  OptionalRef<MonthlyScheduleView> monthly{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ManagedKnowledgeBaseConnectorConfigurationView {
  OptionalRef<DeletionProtectionConfigurationView> deletion_protection_configuration{};
  OptionalRef<MediaExtractionConfigurationView> media_extraction_configuration{};
  std::optional<DocumentView> connector_parameters{};
  OptionalRef<SyncScheduleView> sync_schedule{};
};

struct S3DataSourceConfigurationView {
  std::string_view bucket_arn{};
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_prefixes{};
  std::optional<std::string_view> bucket_owner_account_id{};
};

struct SalesforceCrawlerConfigurationView {
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
};

struct SalesforceSourceConfigurationView {
  std::string_view host_url{};
  Open<SalesforceAuthType> auth_type{};
  std::string_view credentials_secret_arn{};
};

struct SalesforceDataSourceConfigurationView {
  SalesforceSourceConfigurationView source_configuration{};
  OptionalRef<SalesforceCrawlerConfigurationView> crawler_configuration{};
};

struct SharePointCrawlerConfigurationView {
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
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
  OptionalRef<SharePointCrawlerConfigurationView> crawler_configuration{};
};

struct WebCrawlerLimitsView {
  std::optional<std::int32_t> rate_limit{};
  std::optional<std::int32_t> max_pages{};
};

struct WebCrawlerConfigurationView {
  OptionalRef<WebCrawlerLimitsView> crawler_limits{};
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_filters{};
  /// Sensitive: never logged.
  std::span<const std::string_view> exclusion_filters{};
  Open<WebScopeType> scope{};
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
  OptionalRef<WebCrawlerConfigurationView> crawler_configuration{};
};

struct DataSourceConfigurationView {
  Open<DataSourceType> type{};
  OptionalRef<ManagedKnowledgeBaseConnectorConfigurationView> managed_knowledge_base_connector_configuration{};
  OptionalRef<S3DataSourceConfigurationView> s3_configuration{};
  OptionalRef<WebDataSourceConfigurationView> web_configuration{};
  OptionalRef<ConfluenceDataSourceConfigurationView> confluence_configuration{};
  OptionalRef<SalesforceDataSourceConfigurationView> salesforce_configuration{};
  OptionalRef<SharePointDataSourceConfigurationView> share_point_configuration{};
};

struct ParsingConfigurationView {
  Open<ParsingStrategy> parsing_strategy{};
  OptionalRef<BedrockFoundationModelConfigurationView> bedrock_foundation_model_configuration{};
  OptionalRef<BedrockDataAutomationConfigurationView> bedrock_data_automation_configuration{};
};

struct VectorIngestionConfigurationView {
  OptionalRef<ChunkingConfigurationView> chunking_configuration{};
  OptionalRef<CustomTransformationConfigurationView> custom_transformation_configuration{};
  OptionalRef<ParsingConfigurationView> parsing_configuration{};
  OptionalRef<ContextEnrichmentConfigurationView> context_enrichment_configuration{};
};

struct DataSourceView {
  std::string_view knowledge_base_id{};
  std::string_view data_source_id{};
  std::string_view name{};
  Open<DataSourceStatus> status{};
  std::optional<std::string_view> description{};
  DataSourceConfigurationView data_source_configuration{};
  OptionalRef<ServerSideEncryptionConfigurationView> server_side_encryption_configuration{};
  OptionalRef<VectorIngestionConfigurationView> vector_ingestion_configuration{};
  Open<DataDeletionPolicy> data_deletion_policy{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const std::string_view> failure_reasons{};
};

}  // namespace outcrop::bedrock_agent
