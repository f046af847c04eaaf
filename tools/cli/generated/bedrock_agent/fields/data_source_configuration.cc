// Tables of the shapes in outcrop/bedrock_agent/types/data_source_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/data_source_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AudioExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioExtractionConfiguration::audio_extraction_status>("audioExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "AudioExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&ConfluenceDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceSourceConfiguration::host_url>("hostUrl", true),
      cli::field<&ConfluenceSourceConfiguration::host_type>("hostType", true),
      cli::field<&ConfluenceSourceConfiguration::auth_type>("authType", true),
      cli::field<&ConfluenceSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CrawlFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CrawlFilterConfiguration::type>("type", true),
      cli::field<&CrawlFilterConfiguration::pattern_object_filter>("patternObjectFilter"),
  };
  static constexpr cli::Shape shape{.name = "CrawlFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DailySchedule*) {
  static constexpr cli::Shape shape{.name = "DailySchedule", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const DataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataSourceConfiguration::type>("type", true),
      cli::field<&DataSourceConfiguration::managed_knowledge_base_connector_configuration>(
          "managedKnowledgeBaseConnectorConfiguration"),
      cli::field<&DataSourceConfiguration::s3_configuration>("s3Configuration"),
      cli::field<&DataSourceConfiguration::web_configuration>("webConfiguration"),
      cli::field<&DataSourceConfiguration::confluence_configuration>("confluenceConfiguration"),
      cli::field<&DataSourceConfiguration::salesforce_configuration>("salesforceConfiguration"),
      cli::field<&DataSourceConfiguration::share_point_configuration>("sharePointConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "DataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DayOfMonth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DayOfMonth::day_number>("dayNumber"),
      cli::field<&DayOfMonth::last_day_of_month>("lastDayOfMonth"),
  };
  static constexpr cli::Shape shape{.name = "DayOfMonth", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DeletionProtectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DeletionProtectionConfiguration::deletion_protection_status>("deletionProtectionStatus", true),
      cli::field<&DeletionProtectionConfiguration::deletion_protection_threshold>("deletionProtectionThreshold"),
  };
  static constexpr cli::Shape shape{.name = "DeletionProtectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageExtractionConfiguration::image_extraction_status>("imageExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "ImageExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LastDayOfMonth*) {
  static constexpr cli::Shape shape{.name = "LastDayOfMonth", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const ManagedKnowledgeBaseConnectorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::deletion_protection_configuration>(
          "deletionProtectionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::media_extraction_configuration>(
          "mediaExtractionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::connector_parameters>("connectorParameters"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::sync_schedule>("syncSchedule"),
  };
  static constexpr cli::Shape shape{.name = "ManagedKnowledgeBaseConnectorConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MediaExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MediaExtractionConfiguration::image_extraction_configuration>("imageExtractionConfiguration"),
      cli::field<&MediaExtractionConfiguration::audio_extraction_configuration>("audioExtractionConfiguration"),
      cli::field<&MediaExtractionConfiguration::video_extraction_configuration>("videoExtractionConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MediaExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MonthlySchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MonthlySchedule::day_of_month>("dayOfMonth", true),
  };
  static constexpr cli::Shape shape{.name = "MonthlySchedule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PatternObjectFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PatternObjectFilter::object_type>("objectType", true),
      cli::field<&PatternObjectFilter::inclusion_filters>("inclusionFilters"),
      cli::field<&PatternObjectFilter::exclusion_filters>("exclusionFilters"),
  };
  static constexpr cli::Shape shape{.name = "PatternObjectFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PatternObjectFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PatternObjectFilterConfiguration::filters>("filters", true),
  };
  static constexpr cli::Shape shape{.name = "PatternObjectFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3DataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3DataSourceConfiguration::bucket_arn>("bucketArn", true),
      cli::field<&S3DataSourceConfiguration::inclusion_prefixes>("inclusionPrefixes"),
      cli::field<&S3DataSourceConfiguration::bucket_owner_account_id>("bucketOwnerAccountId"),
  };
  static constexpr cli::Shape shape{.name = "S3DataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SalesforceCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&SalesforceDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SalesforceDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceSourceConfiguration::host_url>("hostUrl", true),
      cli::field<&SalesforceSourceConfiguration::auth_type>("authType", true),
      cli::field<&SalesforceSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "SalesforceSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SeedUrl*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SeedUrl::url>("url"),
  };
  static constexpr cli::Shape shape{.name = "SeedUrl", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SharePointCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&SharePointDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SharePointDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointSourceConfiguration::tenant_id>("tenantId"),
      cli::field<&SharePointSourceConfiguration::domain>("domain", true),
      cli::field<&SharePointSourceConfiguration::site_urls>("siteUrls", true),
      cli::field<&SharePointSourceConfiguration::host_type>("hostType", true),
      cli::field<&SharePointSourceConfiguration::auth_type>("authType", true),
      cli::field<&SharePointSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "SharePointSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SyncSchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SyncSchedule::daily>("daily"),
      cli::field<&SyncSchedule::weekly>("weekly"),
      cli::field<&SyncSchedule::monthly>("monthly"),
  };
  static constexpr cli::Shape shape{.name = "SyncSchedule", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const UrlConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UrlConfiguration::seed_urls>("seedUrls"),
  };
  static constexpr cli::Shape shape{.name = "UrlConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoExtractionConfiguration::video_extraction_status>("videoExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "VideoExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebCrawlerConfiguration::crawler_limits>("crawlerLimits"),
      cli::field<&WebCrawlerConfiguration::inclusion_filters>("inclusionFilters"),
      cli::field<&WebCrawlerConfiguration::exclusion_filters>("exclusionFilters"),
      cli::field<&WebCrawlerConfiguration::scope>("scope"),
      cli::field<&WebCrawlerConfiguration::user_agent>("userAgent"),
      cli::field<&WebCrawlerConfiguration::user_agent_header>("userAgentHeader"),
  };
  static constexpr cli::Shape shape{.name = "WebCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebCrawlerLimits*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebCrawlerLimits::rate_limit>("rateLimit"),
      cli::field<&WebCrawlerLimits::max_pages>("maxPages"),
  };
  static constexpr cli::Shape shape{.name = "WebCrawlerLimits", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&WebDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "WebDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebSourceConfiguration::url_configuration>("urlConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "WebSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WeeklySchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WeeklySchedule::day_of_week>("dayOfWeek", true),
  };
  static constexpr cli::Shape shape{.name = "WeeklySchedule", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
