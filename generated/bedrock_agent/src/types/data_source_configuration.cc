// Writes DataSourceConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/data_source_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AudioExtractionConfiguration& in) {
  writer.begin_object();
  writer.required("audioExtractionStatus", in.audio_extraction_status);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PatternObjectFilter& in) {
  writer.begin_object();
  writer.sensitive().required("objectType", in.object_type);
  writer.sensitive().member("inclusionFilters", in.inclusion_filters);
  writer.sensitive().member("exclusionFilters", in.exclusion_filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PatternObjectFilterConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("filters", in.filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CrawlFilterConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("patternObjectFilter", in.pattern_object_filter);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfluenceCrawlerConfiguration& in) {
  writer.begin_object();
  writer.member("filterConfiguration", in.filter_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfluenceSourceConfiguration& in) {
  writer.begin_object();
  writer.required("hostUrl", in.host_url);
  writer.required("hostType", in.host_type);
  writer.required("authType", in.auth_type);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfluenceDataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("sourceConfiguration", in.source_configuration);
  writer.member("crawlerConfiguration", in.crawler_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DailySchedule&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DeletionProtectionConfiguration& in) {
  writer.begin_object();
  writer.required("deletionProtectionStatus", in.deletion_protection_status);
  writer.member("deletionProtectionThreshold", in.deletion_protection_threshold);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageExtractionConfiguration& in) {
  writer.begin_object();
  writer.required("imageExtractionStatus", in.image_extraction_status);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoExtractionConfiguration& in) {
  writer.begin_object();
  writer.required("videoExtractionStatus", in.video_extraction_status);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MediaExtractionConfiguration& in) {
  writer.begin_object();
  writer.member("imageExtractionConfiguration", in.image_extraction_configuration);
  writer.member("audioExtractionConfiguration", in.audio_extraction_configuration);
  writer.member("videoExtractionConfiguration", in.video_extraction_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LastDayOfMonth&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DayOfMonth& in) {
  writer.exactly_one("DayOfMonth",
                     in.day_number.has_value() + in.last_day_of_month.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("dayNumber", in.day_number);
  writer.member("lastDayOfMonth", in.last_day_of_month);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MonthlySchedule& in) {
  writer.begin_object();
  writer.required("dayOfMonth", in.day_of_month);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WeeklySchedule& in) {
  writer.begin_object();
  writer.required("dayOfWeek", in.day_of_week);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SyncSchedule& in) {
  writer.exactly_one("SyncSchedule",
                     in.daily.has_value() + in.weekly.has_value() + in.monthly.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("daily", in.daily);
  writer.member("weekly", in.weekly);
  writer.member("monthly", in.monthly);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedKnowledgeBaseConnectorConfiguration& in) {
  writer.begin_object();
  writer.member("deletionProtectionConfiguration", in.deletion_protection_configuration);
  writer.member("mediaExtractionConfiguration", in.media_extraction_configuration);
  writer.member("connectorParameters", in.connector_parameters);
  writer.member("syncSchedule", in.sync_schedule);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3DataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("bucketArn", in.bucket_arn);
  writer.sensitive().member("inclusionPrefixes", in.inclusion_prefixes);
  writer.member("bucketOwnerAccountId", in.bucket_owner_account_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SalesforceCrawlerConfiguration& in) {
  writer.begin_object();
  writer.member("filterConfiguration", in.filter_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SalesforceSourceConfiguration& in) {
  writer.begin_object();
  writer.required("hostUrl", in.host_url);
  writer.required("authType", in.auth_type);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SalesforceDataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("sourceConfiguration", in.source_configuration);
  writer.member("crawlerConfiguration", in.crawler_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SharePointCrawlerConfiguration& in) {
  writer.begin_object();
  writer.member("filterConfiguration", in.filter_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SharePointSourceConfiguration& in) {
  writer.begin_object();
  writer.member("tenantId", in.tenant_id);
  writer.required("domain", in.domain);
  writer.required("siteUrls", in.site_urls);
  writer.required("hostType", in.host_type);
  writer.required("authType", in.auth_type);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SharePointDataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("sourceConfiguration", in.source_configuration);
  writer.member("crawlerConfiguration", in.crawler_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebCrawlerLimits& in) {
  writer.begin_object();
  writer.member("rateLimit", in.rate_limit);
  writer.member("maxPages", in.max_pages);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebCrawlerConfiguration& in) {
  writer.begin_object();
  writer.member("crawlerLimits", in.crawler_limits);
  writer.sensitive().member("inclusionFilters", in.inclusion_filters);
  writer.sensitive().member("exclusionFilters", in.exclusion_filters);
  writer.member("scope", in.scope);
  writer.sensitive().member("userAgent", in.user_agent);
  writer.sensitive().member("userAgentHeader", in.user_agent_header);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SeedUrl& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const UrlConfiguration& in) {
  writer.begin_object();
  writer.member("seedUrls", in.seed_urls);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebSourceConfiguration& in) {
  writer.begin_object();
  writer.required("urlConfiguration", in.url_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebDataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("sourceConfiguration", in.source_configuration);
  writer.member("crawlerConfiguration", in.crawler_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DataSourceConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("managedKnowledgeBaseConnectorConfiguration", in.managed_knowledge_base_connector_configuration);
  writer.member("s3Configuration", in.s3_configuration);
  writer.member("webConfiguration", in.web_configuration);
  writer.member("confluenceConfiguration", in.confluence_configuration);
  writer.member("salesforceConfiguration", in.salesforce_configuration);
  writer.member("sharePointConfiguration", in.share_point_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
