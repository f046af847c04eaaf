// Endpoints of the services that give out credentials, row by row.
#include "endpoint/sts_endpoint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "endpoint/partition.h"

namespace outcrop::internal {
namespace {

using ::testing::HasSubstr;

struct Row {
  const char* name;
  StsParameters parameters;
  const char* host;
  const char* signing_region;
};

class StsEndpoints : public ::testing::TestWithParam<Row> {};

TEST_P(StsEndpoints, FollowTheSettings) {
  const Row& row = GetParam();
  const StsEndpoint found = sts_endpoint(row.parameters);
  EXPECT_EQ(found.endpoint.scheme, "https://");
  EXPECT_EQ(found.endpoint.host, row.host);
  EXPECT_EQ(found.signing_region, row.signing_region);
}

INSTANTIATE_TEST_SUITE_P(
    Table, StsEndpoints,
    ::testing::Values(
        Row{"Regional", {.region = "us-east-1"}, "sts.us-east-1.amazonaws.com", "us-east-1"},
        Row{"China", {.region = "cn-north-1"}, "sts.cn-north-1.amazonaws.com.cn", "cn-north-1"},
        Row{"Fips", {.region = "us-east-1", .use_fips = true}, "sts-fips.us-east-1.amazonaws.com", "us-east-1"},
        Row{"FipsInGovCloud",
            {.region = "us-gov-west-1", .use_fips = true},
            "sts.us-gov-west-1.amazonaws.com",
            "us-gov-west-1"},
        Row{"DualStack", {.region = "eu-west-1", .use_dual_stack = true}, "sts.eu-west-1.api.aws", "eu-west-1"},
        Row{"FipsAndDualStack",
            {.region = "us-east-1", .use_fips = true, .use_dual_stack = true},
            "sts-fips.us-east-1.api.aws",
            "us-east-1"},
        Row{"Global", {.region = "aws-global"}, "sts.amazonaws.com", "us-east-1"},
        Row{"LegacyOfAnOldRegion", {.region = "eu-west-1", .legacy = true}, "sts.amazonaws.com", "us-east-1"},
        Row{"LegacyOfANewRegion",
            {.region = "af-south-1", .legacy = true},
            "sts.af-south-1.amazonaws.com",
            "af-south-1"},
        Row{"LegacyWithFips",
            {.region = "us-east-1", .use_fips = true, .legacy = true},
            "sts-fips.us-east-1.amazonaws.com",
            "us-east-1"}),
    [](const ::testing::TestParamInfo<Row>& row) { return std::string(row.param.name); });

TEST(SsoEndpoints, TakeThePartitionOfTheRegion) {
  EXPECT_EQ(regional_endpoint("portal.sso", "eu-west-1").host, "portal.sso.eu-west-1.amazonaws.com");
  EXPECT_EQ(regional_endpoint("oidc", "cn-north-1").host, "oidc.cn-north-1.amazonaws.com.cn");
}

TEST(SigninEndpoint, IsKnownInTheCommercialPartitionOnly) {
  EXPECT_EQ((*signin_endpoint("us-east-1")).host, "us-east-1.signin.aws.amazon.com");
  const Result<Endpoint> china = signin_endpoint("cn-north-1");
  ASSERT_FALSE(china);
  EXPECT_THAT(china.error().message, HasSubstr("AWS_ENDPOINT_URL_SIGNIN"));
}

TEST(PartitionTable, HoldsTheRegions) {
  const std::pair<const char*, std::vector<const char*>> kRows[] = {
      {"aws",
       {"af-south-1",     "ap-east-1",      "ap-east-2",      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
        "ap-south-1",     "ap-south-2",     "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
        "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1",   "ca-west-1",      "eu-central-1",
        "eu-central-2",   "eu-north-1",     "eu-south-1",     "eu-south-2",     "eu-west-1",      "eu-west-2",
        "eu-west-3",      "il-central-1",   "me-central-1",   "me-south-1",     "mx-central-1",   "sa-east-1",
        "us-east-1",      "us-east-2",      "us-west-1",      "us-west-2",      "aws-global"}},
      {"aws-cn", {"cn-north-1", "cn-northwest-1", "aws-cn-global"}},
      {"aws-eusc", {"eusc-de-east-1"}},
      {"aws-iso", {"us-iso-east-1", "us-iso-west-1", "aws-iso-global"}},
      {"aws-iso-b", {"us-isob-east-1", "us-isob-west-1", "aws-iso-b-global"}},
      {"aws-iso-e", {"eu-isoe-west-1", "aws-iso-e-global"}},
      {"aws-iso-f", {"us-isof-east-1", "us-isof-south-1", "aws-iso-f-global"}},
      {"aws-us-gov", {"us-gov-east-1", "us-gov-west-1", "aws-us-gov-global"}},
  };
  for (const auto& [id, regions] : kRows)
    for (const char* region : regions) EXPECT_EQ(partition_of(region).id, id) << region;
}

}  // namespace
}  // namespace outcrop::internal
