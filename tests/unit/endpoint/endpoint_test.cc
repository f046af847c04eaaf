// Endpoint rules, partitions, region names and endpoint URLs, row by row.
#include "endpoint/endpoint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "endpoint/partition.h"
#include "endpoint/region.h"

namespace outcrop::internal {
namespace {

using testing::HasSubstr;

std::string url(const EndpointParameters& parameters) {
  const Result<Endpoint> endpoint = resolve_endpoint(parameters);
  return endpoint ? endpoint->scheme + endpoint->host + endpoint->base_path : endpoint.error().message;
}

TEST(EndpointRules, GiveTheUrlsOfTheExamples) {
  EXPECT_EQ(url({.prefix = "bedrock", .region = "us-east-1"}), "https://bedrock.us-east-1.amazonaws.com");
  EXPECT_EQ(url({.prefix = "bedrock-runtime", .region = "us-gov-west-1", .use_fips = true}),
            "https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com");
  EXPECT_EQ(url({.prefix = "bedrock", .region = "cn-north-1"}), "https://bedrock.cn-north-1.amazonaws.com.cn");
  EXPECT_EQ(url({.prefix = "bedrock-agent", .region = "eu-west-1", .use_dual_stack = true}),
            "https://bedrock-agent.eu-west-1.api.aws");
  EXPECT_EQ(url({.prefix = "bedrock-agent-runtime", .region = "us-west-2", .use_fips = true, .use_dual_stack = true}),
            "https://bedrock-agent-runtime-fips.us-west-2.api.aws");
  EXPECT_EQ(url({.prefix = "bedrock", .region = "xx-nowhere-9"}), "https://bedrock.xx-nowhere-9.amazonaws.com");
}

TEST(EndpointRules, RefuseFipsBesideAnEndpoint) {
  EXPECT_EQ(
      url({.prefix = "bedrock", .region = "us-east-1", .use_fips = true, .endpoint = Endpoint{"http://", "x", ""}}),
      "Invalid Configuration: FIPS and custom endpoint are not supported");
}

TEST(EndpointRules, RefuseDualStackBesideAnEndpoint) {
  EXPECT_EQ(url({.prefix = "bedrock",
                 .region = "us-east-1",
                 .use_dual_stack = true,
                 .endpoint = Endpoint{"http://", "x", ""}}),
            "Invalid Configuration: Dualstack and custom endpoint are not supported");
}

TEST(EndpointRules, TakeAnEndpointAsItIsWithoutARegion) {
  EXPECT_EQ(url({.prefix = "bedrock", .endpoint = Endpoint{"http://", "x:1", "/p"}}), "http://x:1/p");
}

TEST(EndpointRules, NeedARegion) { EXPECT_EQ(url({.prefix = "bedrock"}), "Invalid Configuration: Missing Region"); }

struct PartitionRow {
  const char* region;
  const char* id;
  const char* host;
  const char* dual_stack_host;
};

class Partitions : public testing::TestWithParam<PartitionRow> {};

TEST_P(Partitions, AreFoundByTheRegion) {
  const PartitionRow& row = GetParam();
  EXPECT_EQ(partition_of(row.region).id, row.id);
  EXPECT_EQ(url({.prefix = "bedrock", .region = row.region}),
            "https://bedrock." + std::string(row.region) + '.' + row.host);
  EXPECT_EQ(url({.prefix = "bedrock", .region = row.region, .use_fips = true, .use_dual_stack = true}),
            "https://bedrock-fips." + std::string(row.region) + '.' + row.dual_stack_host);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Partitions,
    testing::Values(PartitionRow{"us-east-1", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"af-south-1", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"il-central-1", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"mx-central-1", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"ap-southeast-17", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"aws-global", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"cn-northwest-1", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
                    PartitionRow{"aws-cn-global", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
                    PartitionRow{"eusc-de-east-1", "aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"},
                    PartitionRow{"us-iso-east-1", "aws-iso", "c2s.ic.gov", "api.aws.ic.gov"},
                    PartitionRow{"us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"},
                    PartitionRow{"eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
                    PartitionRow{"us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
                    PartitionRow{"us-gov-east-1", "aws-us-gov", "amazonaws.com", "api.aws"},
                    PartitionRow{"aws-us-gov-global", "aws-us-gov", "amazonaws.com", "api.aws"},
                    PartitionRow{"us-gov-east-x", "aws", "amazonaws.com", "api.aws"},
                    PartitionRow{"us-east-", "aws", "amazonaws.com", "api.aws"}),
    [](const testing::TestParamInfo<PartitionRow>& row) {
      std::string name = row.param.region;
      for (char& c : name)
        if (c == '-') c = '_';
      return name;
    });

TEST(Region, PseudoRegionsAskForFips) {
  for (const char* text : {"fips-us-east-1", "us-east-1-fips"}) {
    const std::optional<Region> region = parse_region(text);
    ASSERT_TRUE(region) << text;
    EXPECT_EQ(region->name, "us-east-1");
    EXPECT_TRUE(region->fips);
  }
  EXPECT_FALSE(parse_region("us-east-1")->fips);
}

TEST(Region, HasToBeAHostLabel) {
  for (const char* text : {"", "evil.com/#", "us_east_1", "-us", "us-", "us east", "12345", "us-east-1.", "us-east-1\n",
                           "fips-", "\xc3\xa4", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    EXPECT_FALSE(parse_region(text)) << text;
  EXPECT_TRUE(parse_region("a"));
  EXPECT_TRUE(parse_region("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
}

TEST(EndpointUrl, HasSchemeHostPortAndBasePath) {
  const Result<Endpoint> endpoint = parse_endpoint_url("HTTPS://vpce-1.example.com:8443/base/path/");
  ASSERT_TRUE(endpoint) << endpoint.error().message;
  EXPECT_EQ(endpoint->scheme, "https://");
  EXPECT_EQ(endpoint->host, "vpce-1.example.com:8443");
  EXPECT_EQ(endpoint->base_path, "/base/path");
}

TEST(EndpointUrl, DropsThePortOfTheScheme) {
  EXPECT_EQ((*parse_endpoint_url("https://a:443")).host, "a");
  EXPECT_EQ((*parse_endpoint_url("http://a:80/")).host, "a");
  EXPECT_EQ((*parse_endpoint_url("http://a:443")).host, "a:443");
}

TEST(EndpointUrl, TakesAddresses) {
  EXPECT_EQ((*parse_endpoint_url("http://127.0.0.1:8000")).host, "127.0.0.1:8000");
  EXPECT_EQ((*parse_endpoint_url("http://[::1]:8000/x")).host, "[::1]:8000");
  EXPECT_EQ((*parse_endpoint_url("https://[fd00:ec2::23]")).host, "[fd00:ec2::23]");
}

TEST(EndpointUrl, RefusesWhatIsNoEndpoint) {
  const std::pair<const char*, const char*> kRows[] = {
      {"", "https://"},
      {"localhost:8000", "https://"},
      {"ftp://host", "https://"},
      {"https://", "no host"},
      {"https:///path", "no host"},
      {"https://:80", "no host"},
      {"https://host?x=1", "query"},
      {"https://host/a#b", "fragment"},
      {"https://me:secret@host", "user name"},
      {"https://host:0", "port"},
      {"https://host:65536", "port"},
      {"https://host:", "port"},
      {"https://host:80x", "port"},
      {"https://ho st", "invalid host"},
      {"https://[::1", "no host"},
      {"https://[zz]", "invalid host"},
      {"http://[::1]x80", "invalid host"},
      {"http://[::1]8080", "invalid host"},
      {"http://[::1]]:80", "invalid host"},
      {"http://[::1]:", "port"},
      {"https://a..b", "invalid host"},
      {"https://host/a b", "path"},
      {"https://host/\xc3\xa4", "path"},
  };
  for (const auto& [text, word] : kRows) {
    const Result<Endpoint> endpoint = parse_endpoint_url(text);
    ASSERT_FALSE(endpoint) << text;
    EXPECT_THAT(endpoint.error().message, HasSubstr(word)) << text;
    EXPECT_EQ(endpoint.error().code, "InvalidEndpointUrl");
  }
}

TEST(LoopbackHost, IsOneOfThese) {
  for (const char* host : {"localhost", "LOCALHOST:80", "127.0.0.1", "127.9.8.7:1234", "[::1]", "[::1]:80"})
    EXPECT_TRUE(is_loopback_host(host)) << host;
  for (const char* host : {"127.0.0.1.evil.com", "127.evil", "localhost.evil.com", "[::2]", "10.0.0.1", "", "127.0.0."})
    EXPECT_FALSE(is_loopback_host(host)) << host;
}

}  // namespace
}  // namespace outcrop::internal
