// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/data_source.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/types/data_source_configuration.h"
#include "outcrop/bedrock_agent/types/vector_ingestion_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AudioExtractionConfiguration to_owned(const AudioExtractionConfigurationView& view) {
  AudioExtractionConfiguration owned;
  internal::own(owned.audio_extraction_status, view.audio_extraction_status);
  return owned;
}

BedrockDataAutomationConfiguration to_owned(const BedrockDataAutomationConfigurationView& view) {
  BedrockDataAutomationConfiguration owned;
  internal::own(owned.parsing_modality, view.parsing_modality);
  return owned;
}

ParsingPrompt to_owned(const ParsingPromptView& view) {
  ParsingPrompt owned;
  internal::own(owned.parsing_prompt_text, view.parsing_prompt_text);
  return owned;
}

BedrockFoundationModelConfiguration to_owned(const BedrockFoundationModelConfigurationView& view) {
  BedrockFoundationModelConfiguration owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.parsing_prompt, view.parsing_prompt);
  internal::own(owned.parsing_modality, view.parsing_modality);
  return owned;
}

EnrichmentStrategyConfiguration to_owned(const EnrichmentStrategyConfigurationView& view) {
  EnrichmentStrategyConfiguration owned;
  internal::own(owned.method, view.method);
  return owned;
}

BedrockFoundationModelContextEnrichmentConfiguration to_owned(
    const BedrockFoundationModelContextEnrichmentConfigurationView& view) {
  BedrockFoundationModelContextEnrichmentConfiguration owned;
  internal::own(owned.enrichment_strategy_configuration, view.enrichment_strategy_configuration);
  internal::own(owned.model_arn, view.model_arn);
  return owned;
}

FixedSizeChunkingConfiguration to_owned(const FixedSizeChunkingConfigurationView& view) {
  FixedSizeChunkingConfiguration owned;
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.overlap_percentage, view.overlap_percentage);
  return owned;
}

HierarchicalChunkingLevelConfiguration to_owned(const HierarchicalChunkingLevelConfigurationView& view) {
  HierarchicalChunkingLevelConfiguration owned;
  internal::own(owned.max_tokens, view.max_tokens);
  return owned;
}

HierarchicalChunkingConfiguration to_owned(const HierarchicalChunkingConfigurationView& view) {
  HierarchicalChunkingConfiguration owned;
  internal::own(owned.level_configurations, view.level_configurations);
  internal::own(owned.overlap_tokens, view.overlap_tokens);
  return owned;
}

SemanticChunkingConfiguration to_owned(const SemanticChunkingConfigurationView& view) {
  SemanticChunkingConfiguration owned;
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.buffer_size, view.buffer_size);
  internal::own(owned.breakpoint_percentile_threshold, view.breakpoint_percentile_threshold);
  return owned;
}

ChunkingConfiguration to_owned(const ChunkingConfigurationView& view) {
  ChunkingConfiguration owned;
  internal::own(owned.chunking_strategy, view.chunking_strategy);
  internal::own(owned.fixed_size_chunking_configuration, view.fixed_size_chunking_configuration);
  internal::own(owned.hierarchical_chunking_configuration, view.hierarchical_chunking_configuration);
  internal::own(owned.semantic_chunking_configuration, view.semantic_chunking_configuration);
  return owned;
}

PatternObjectFilter to_owned(const PatternObjectFilterView& view) {
  PatternObjectFilter owned;
  internal::own(owned.object_type, view.object_type);
  internal::own(owned.inclusion_filters, view.inclusion_filters);
  internal::own(owned.exclusion_filters, view.exclusion_filters);
  return owned;
}

PatternObjectFilterConfiguration to_owned(const PatternObjectFilterConfigurationView& view) {
  PatternObjectFilterConfiguration owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

CrawlFilterConfiguration to_owned(const CrawlFilterConfigurationView& view) {
  CrawlFilterConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.pattern_object_filter, view.pattern_object_filter);
  return owned;
}

ConfluenceCrawlerConfiguration to_owned(const ConfluenceCrawlerConfigurationView& view) {
  ConfluenceCrawlerConfiguration owned;
  internal::own(owned.filter_configuration, view.filter_configuration);
  return owned;
}

ConfluenceSourceConfiguration to_owned(const ConfluenceSourceConfigurationView& view) {
  ConfluenceSourceConfiguration owned;
  internal::own(owned.host_url, view.host_url);
  internal::own(owned.host_type, view.host_type);
  internal::own(owned.auth_type, view.auth_type);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  return owned;
}

ConfluenceDataSourceConfiguration to_owned(const ConfluenceDataSourceConfigurationView& view) {
  ConfluenceDataSourceConfiguration owned;
  internal::own(owned.source_configuration, view.source_configuration);
  internal::own(owned.crawler_configuration, view.crawler_configuration);
  return owned;
}

ContextEnrichmentConfiguration to_owned(const ContextEnrichmentConfigurationView& view) {
  ContextEnrichmentConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.bedrock_foundation_model_configuration, view.bedrock_foundation_model_configuration);
  return owned;
}

IntermediateStorage to_owned(const IntermediateStorageView& view) {
  IntermediateStorage owned;
  internal::own(owned.s3_location, view.s3_location);
  return owned;
}

TransformationLambdaConfiguration to_owned(const TransformationLambdaConfigurationView& view) {
  TransformationLambdaConfiguration owned;
  internal::own(owned.lambda_arn, view.lambda_arn);
  return owned;
}

TransformationFunction to_owned(const TransformationFunctionView& view) {
  TransformationFunction owned;
  internal::own(owned.transformation_lambda_configuration, view.transformation_lambda_configuration);
  return owned;
}

Transformation to_owned(const TransformationView& view) {
  Transformation owned;
  internal::own(owned.transformation_function, view.transformation_function);
  internal::own(owned.step_to_apply, view.step_to_apply);
  return owned;
}

CustomTransformationConfiguration to_owned(const CustomTransformationConfigurationView& view) {
  CustomTransformationConfiguration owned;
  internal::own(owned.intermediate_storage, view.intermediate_storage);
  internal::own(owned.transformations, view.transformations);
  return owned;
}

DailySchedule to_owned(const DailyScheduleView&) { return {}; }

DeletionProtectionConfiguration to_owned(const DeletionProtectionConfigurationView& view) {
  DeletionProtectionConfiguration owned;
  internal::own(owned.deletion_protection_status, view.deletion_protection_status);
  internal::own(owned.deletion_protection_threshold, view.deletion_protection_threshold);
  return owned;
}

ImageExtractionConfiguration to_owned(const ImageExtractionConfigurationView& view) {
  ImageExtractionConfiguration owned;
  internal::own(owned.image_extraction_status, view.image_extraction_status);
  return owned;
}

VideoExtractionConfiguration to_owned(const VideoExtractionConfigurationView& view) {
  VideoExtractionConfiguration owned;
  internal::own(owned.video_extraction_status, view.video_extraction_status);
  return owned;
}

MediaExtractionConfiguration to_owned(const MediaExtractionConfigurationView& view) {
  MediaExtractionConfiguration owned;
  internal::own(owned.image_extraction_configuration, view.image_extraction_configuration);
  internal::own(owned.audio_extraction_configuration, view.audio_extraction_configuration);
  internal::own(owned.video_extraction_configuration, view.video_extraction_configuration);
  return owned;
}

LastDayOfMonth to_owned(const LastDayOfMonthView&) { return {}; }

DayOfMonth to_owned(const DayOfMonthView& view) {
  DayOfMonth owned;
  internal::own(owned.day_number, view.day_number);
  internal::own(owned.last_day_of_month, view.last_day_of_month);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

MonthlySchedule to_owned(const MonthlyScheduleView& view) {
  MonthlySchedule owned;
  internal::own(owned.day_of_month, view.day_of_month);
  return owned;
}

WeeklySchedule to_owned(const WeeklyScheduleView& view) {
  WeeklySchedule owned;
  internal::own(owned.day_of_week, view.day_of_week);
  return owned;
}

SyncSchedule to_owned(const SyncScheduleView& view) {
  SyncSchedule owned;
  internal::own(owned.daily, view.daily);
  internal::own(owned.weekly, view.weekly);
  internal::own(owned.monthly, view.monthly);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ManagedKnowledgeBaseConnectorConfiguration to_owned(const ManagedKnowledgeBaseConnectorConfigurationView& view) {
  ManagedKnowledgeBaseConnectorConfiguration owned;
  internal::own(owned.deletion_protection_configuration, view.deletion_protection_configuration);
  internal::own(owned.media_extraction_configuration, view.media_extraction_configuration);
  internal::own(owned.connector_parameters, view.connector_parameters);
  internal::own(owned.sync_schedule, view.sync_schedule);
  return owned;
}

S3DataSourceConfiguration to_owned(const S3DataSourceConfigurationView& view) {
  S3DataSourceConfiguration owned;
  internal::own(owned.bucket_arn, view.bucket_arn);
  internal::own(owned.inclusion_prefixes, view.inclusion_prefixes);
  internal::own(owned.bucket_owner_account_id, view.bucket_owner_account_id);
  return owned;
}

SalesforceCrawlerConfiguration to_owned(const SalesforceCrawlerConfigurationView& view) {
  SalesforceCrawlerConfiguration owned;
  internal::own(owned.filter_configuration, view.filter_configuration);
  return owned;
}

SalesforceSourceConfiguration to_owned(const SalesforceSourceConfigurationView& view) {
  SalesforceSourceConfiguration owned;
  internal::own(owned.host_url, view.host_url);
  internal::own(owned.auth_type, view.auth_type);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  return owned;
}

SalesforceDataSourceConfiguration to_owned(const SalesforceDataSourceConfigurationView& view) {
  SalesforceDataSourceConfiguration owned;
  internal::own(owned.source_configuration, view.source_configuration);
  internal::own(owned.crawler_configuration, view.crawler_configuration);
  return owned;
}

SharePointCrawlerConfiguration to_owned(const SharePointCrawlerConfigurationView& view) {
  SharePointCrawlerConfiguration owned;
  internal::own(owned.filter_configuration, view.filter_configuration);
  return owned;
}

SharePointSourceConfiguration to_owned(const SharePointSourceConfigurationView& view) {
  SharePointSourceConfiguration owned;
  internal::own(owned.tenant_id, view.tenant_id);
  internal::own(owned.domain, view.domain);
  internal::own(owned.site_urls, view.site_urls);
  internal::own(owned.host_type, view.host_type);
  internal::own(owned.auth_type, view.auth_type);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  return owned;
}

SharePointDataSourceConfiguration to_owned(const SharePointDataSourceConfigurationView& view) {
  SharePointDataSourceConfiguration owned;
  internal::own(owned.source_configuration, view.source_configuration);
  internal::own(owned.crawler_configuration, view.crawler_configuration);
  return owned;
}

WebCrawlerLimits to_owned(const WebCrawlerLimitsView& view) {
  WebCrawlerLimits owned;
  internal::own(owned.rate_limit, view.rate_limit);
  internal::own(owned.max_pages, view.max_pages);
  return owned;
}

WebCrawlerConfiguration to_owned(const WebCrawlerConfigurationView& view) {
  WebCrawlerConfiguration owned;
  internal::own(owned.crawler_limits, view.crawler_limits);
  internal::own(owned.inclusion_filters, view.inclusion_filters);
  internal::own(owned.exclusion_filters, view.exclusion_filters);
  internal::own(owned.scope, view.scope);
  internal::own(owned.user_agent, view.user_agent);
  internal::own(owned.user_agent_header, view.user_agent_header);
  return owned;
}

SeedUrl to_owned(const SeedUrlView& view) {
  SeedUrl owned;
  internal::own(owned.url, view.url);
  return owned;
}

UrlConfiguration to_owned(const UrlConfigurationView& view) {
  UrlConfiguration owned;
  internal::own(owned.seed_urls, view.seed_urls);
  return owned;
}

WebSourceConfiguration to_owned(const WebSourceConfigurationView& view) {
  WebSourceConfiguration owned;
  internal::own(owned.url_configuration, view.url_configuration);
  return owned;
}

WebDataSourceConfiguration to_owned(const WebDataSourceConfigurationView& view) {
  WebDataSourceConfiguration owned;
  internal::own(owned.source_configuration, view.source_configuration);
  internal::own(owned.crawler_configuration, view.crawler_configuration);
  return owned;
}

DataSourceConfiguration to_owned(const DataSourceConfigurationView& view) {
  DataSourceConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.managed_knowledge_base_connector_configuration,
                view.managed_knowledge_base_connector_configuration);
  internal::own(owned.s3_configuration, view.s3_configuration);
  internal::own(owned.web_configuration, view.web_configuration);
  internal::own(owned.confluence_configuration, view.confluence_configuration);
  internal::own(owned.salesforce_configuration, view.salesforce_configuration);
  internal::own(owned.share_point_configuration, view.share_point_configuration);
  return owned;
}

ParsingConfiguration to_owned(const ParsingConfigurationView& view) {
  ParsingConfiguration owned;
  internal::own(owned.parsing_strategy, view.parsing_strategy);
  internal::own(owned.bedrock_foundation_model_configuration, view.bedrock_foundation_model_configuration);
  internal::own(owned.bedrock_data_automation_configuration, view.bedrock_data_automation_configuration);
  return owned;
}

VectorIngestionConfiguration to_owned(const VectorIngestionConfigurationView& view) {
  VectorIngestionConfiguration owned;
  internal::own(owned.chunking_configuration, view.chunking_configuration);
  internal::own(owned.custom_transformation_configuration, view.custom_transformation_configuration);
  internal::own(owned.parsing_configuration, view.parsing_configuration);
  internal::own(owned.context_enrichment_configuration, view.context_enrichment_configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agent
