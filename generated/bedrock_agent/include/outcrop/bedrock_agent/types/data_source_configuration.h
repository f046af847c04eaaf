// DataSourceConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct AudioExtractionConfiguration {
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> audio_extraction_status{};
};

struct PatternObjectFilter {
  /// Required. Sensitive: never logged.
  std::optional<std::string> object_type{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_filters{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> exclusion_filters{};
};

struct PatternObjectFilterConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::vector<PatternObjectFilter>> filters{};
};

struct CrawlFilterConfiguration {
  /// Required.
  std::optional<OwnedOpen<CrawlFilterConfigurationType>> type{};
  std::optional<PatternObjectFilterConfiguration> pattern_object_filter{};
};

struct ConfluenceCrawlerConfiguration {
  std::optional<CrawlFilterConfiguration> filter_configuration{};
};

struct ConfluenceSourceConfiguration {
  /// Required.
  std::optional<std::string> host_url{};
  /// Required.
  std::optional<OwnedOpen<ConfluenceHostType>> host_type{};
  /// Required.
  std::optional<OwnedOpen<ConfluenceAuthType>> auth_type{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
};

struct ConfluenceDataSourceConfiguration {
  /// Required.
  std::optional<ConfluenceSourceConfiguration> source_configuration{};
  std::optional<ConfluenceCrawlerConfiguration> crawler_configuration{};
};

struct DailySchedule {};

struct DeletionProtectionConfiguration {
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> deletion_protection_status{};
  std::optional<std::int32_t> deletion_protection_threshold{};
};

struct ImageExtractionConfiguration {
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> image_extraction_status{};
};

struct VideoExtractionConfiguration {
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> video_extraction_status{};
};

struct MediaExtractionConfiguration {
  std::optional<ImageExtractionConfiguration> image_extraction_configuration{};
  std::optional<AudioExtractionConfiguration> audio_extraction_configuration{};
  std::optional<VideoExtractionConfiguration> video_extraction_configuration{};
};

struct LastDayOfMonth {};

/// One of its members has to be set.
struct DayOfMonth {
  std::optional<std::int32_t> day_number{};
  std::optional<LastDayOfMonth> last_day_of_month{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct MonthlySchedule {
  /// Required.
  std::optional<DayOfMonth> day_of_month{};
};

struct WeeklySchedule {
  /// Required.
  std::optional<OwnedOpen<DayOfWeek>> day_of_week{};
};

/// One of its members has to be set.
struct SyncSchedule {
  std::optional<DailySchedule> daily{};
  std::optional<WeeklySchedule> weekly{};
  std::optional<MonthlySchedule> monthly{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ManagedKnowledgeBaseConnectorConfiguration {
  std::optional<DeletionProtectionConfiguration> deletion_protection_configuration{};
  std::optional<MediaExtractionConfiguration> media_extraction_configuration{};
  std::optional<Document> connector_parameters{};
  std::optional<SyncSchedule> sync_schedule{};
};

struct S3DataSourceConfiguration {
  /// Required.
  std::optional<std::string> bucket_arn{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_prefixes{};
  std::optional<std::string> bucket_owner_account_id{};
};

struct SalesforceCrawlerConfiguration {
  std::optional<CrawlFilterConfiguration> filter_configuration{};
};

struct SalesforceSourceConfiguration {
  /// Required.
  std::optional<std::string> host_url{};
  /// Required.
  std::optional<OwnedOpen<SalesforceAuthType>> auth_type{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
};

struct SalesforceDataSourceConfiguration {
  /// Required.
  std::optional<SalesforceSourceConfiguration> source_configuration{};
  std::optional<SalesforceCrawlerConfiguration> crawler_configuration{};
};

struct SharePointCrawlerConfiguration {
  std::optional<CrawlFilterConfiguration> filter_configuration{};
};

struct SharePointSourceConfiguration {
  std::optional<std::string> tenant_id{};
  /// Required.
  std::optional<std::string> domain{};
  /// Required.
  std::optional<std::vector<std::string>> site_urls{};
  /// Required.
  std::optional<OwnedOpen<SharePointHostType>> host_type{};
  /// Required.
  std::optional<OwnedOpen<SharePointAuthType>> auth_type{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
};

struct SharePointDataSourceConfiguration {
  /// Required.
  std::optional<SharePointSourceConfiguration> source_configuration{};
  std::optional<SharePointCrawlerConfiguration> crawler_configuration{};
};

struct WebCrawlerLimits {
  std::optional<std::int32_t> rate_limit{};
  std::optional<std::int32_t> max_pages{};
};

struct WebCrawlerConfiguration {
  std::optional<WebCrawlerLimits> crawler_limits{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_filters{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> exclusion_filters{};
  std::optional<OwnedOpen<WebScopeType>> scope{};
  /// Sensitive: never logged.
  std::optional<std::string> user_agent{};
  /// Sensitive: never logged.
  std::optional<std::string> user_agent_header{};
};

struct SeedUrl {
  std::optional<std::string> url{};
};

struct UrlConfiguration {
  std::optional<std::vector<SeedUrl>> seed_urls{};
};

struct WebSourceConfiguration {
  /// Required.
  std::optional<UrlConfiguration> url_configuration{};
};

struct WebDataSourceConfiguration {
  /// Required.
  std::optional<WebSourceConfiguration> source_configuration{};
  std::optional<WebCrawlerConfiguration> crawler_configuration{};
};

struct DataSourceConfiguration {
  /// Required.
  std::optional<OwnedOpen<DataSourceType>> type{};
  std::optional<ManagedKnowledgeBaseConnectorConfiguration> managed_knowledge_base_connector_configuration{};
  std::optional<S3DataSourceConfiguration> s3_configuration{};
  std::optional<WebDataSourceConfiguration> web_configuration{};
  std::optional<ConfluenceDataSourceConfiguration> confluence_configuration{};
  std::optional<SalesforceDataSourceConfiguration> salesforce_configuration{};
  std::optional<SharePointDataSourceConfiguration> share_point_configuration{};
};

}  // namespace outcrop::bedrock_agent
