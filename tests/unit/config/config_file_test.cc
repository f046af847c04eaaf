// The grammar of the shared files, row by row.
#include "config/config_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outcrop::internal {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

ConfigFile parsed(std::string_view text, ConfigFileKind kind = ConfigFileKind::config) {
  Result<ConfigFile> result = parse_config_file(text, "~/.aws/config", kind);
  EXPECT_TRUE(result) << result.error().message;
  return result ? *std::move(result) : ConfigFile{};
}

std::string problem(std::string_view text) {
  const Result<ConfigFile> result = parse_config_file(text, "~/.aws/config", ConfigFileKind::config);
  EXPECT_FALSE(result) << "it is not malformed";
  return result ? std::string() : result.error().message;
}

std::string value(const ConfigFile& file, const std::string& profile, const std::string& key) {
  const auto section = file.profiles.find(profile);
  if (section == file.profiles.end()) return "(no profile)";
  const auto property = section->second.find(key);
  return property == section->second.end() ? "(absent)" : property->second.value;
}

TEST(ConfigFile, ReadsEverySectionOfTheConfigFile) {
  const ConfigFile file = parsed("[profile dev]\na=1\n[default]\na=2\n[sso-session s]\na=3\n[services v]\na=4\n");
  EXPECT_EQ(value(file, "dev", "a"), "1");
  EXPECT_EQ(value(file, "default", "a"), "2");
  EXPECT_EQ(file.sso_sessions.at("s").at("a").value, "3");
  EXPECT_EQ(file.services.at("v").at("a").value, "4");
}

TEST(ConfigFile, IgnoresAProfileWithoutItsPrefix) {
  const ConfigFile file =
      parsed("[dev]\nregion = r\n  more\n[other thing]\nx = y\n[profile]\nx = y\n[profileful]\nx=y\n");
  EXPECT_THAT(file.profiles, IsEmpty());
  ASSERT_THAT(file.warnings, SizeIs(4));
  EXPECT_THAT(file.warnings[0], HasSubstr("~/.aws/config:1: section [dev] is ignored"));
}

TEST(ConfigFile, CredentialsFileHasBareNamesOnly) {
  const ConfigFile file = parsed("[dev]\na=1\n[profile x]\na=2\n[default]\na=3\n", ConfigFileKind::credentials);
  EXPECT_EQ(value(file, "dev", "a"), "1");
  EXPECT_EQ(value(file, "default", "a"), "3");
  EXPECT_THAT(file.profiles, SizeIs(2));
}

TEST(ConfigFile, PrefixedDefaultWinsWhereverItStands) {
  for (const char* text :
       {"[default]\na=1\nb=1\n[profile default]\na=2\n", "[profile default]\na=2\n[default]\na=1\nb=1\n"}) {
    const ConfigFile file = parsed(text);
    EXPECT_EQ(value(file, "default", "a"), "2") << text;
    EXPECT_EQ(value(file, "default", "b"), "(absent)") << text;
  }
}

TEST(ConfigFile, TrimsBlanksInHeaders) {
  const ConfigFile file = parsed("[ \tprofile \t dev\t ]\na=1\n[  default  ]\na=2\n");
  EXPECT_EQ(value(file, "dev", "a"), "1");
  EXPECT_EQ(value(file, "default", "a"), "2");
}

TEST(ConfigFile, NamesHaveTheseCharactersOnly) {
  EXPECT_EQ(value(parsed("[profile A-z_0/.%@:+]\na=1\n"), "A-z_0/.%@:+", "a"), "1");
  EXPECT_THAT(parsed("[profile a b]\na=1\n[profile \xc3\xa4]\na=1\n[profile a$]\na=1\n").profiles, IsEmpty());
}

TEST(ConfigFile, HeaderWithoutBracketIsMalformed) {
  EXPECT_EQ(problem("[default]\nregion = x\n[profile dev\n"),
            "~/.aws/config:3: the section header has no closing bracket");
}

TEST(ConfigFile, TextBehindAHeaderIsMalformed) {
  EXPECT_THAT(problem("[default] region = x\n"), HasSubstr("~/.aws/config:1: text follows"));
}

TEST(ConfigFile, PropertyBeforeAnySectionIsMalformed) {
  EXPECT_THAT(problem("region = x\n[default]\n"), HasSubstr("config:1: a property stands before"));
}

TEST(ConfigFile, LineWithoutEqualsSignIsMalformed) {
  EXPECT_THAT(problem("[default]\n\nregion\n"), HasSubstr("config:3: expected `key = value`"));
}

TEST(ConfigFile, PropertyWithoutNameIsMalformed) {
  EXPECT_THAT(problem("[default]\n= x\n"), HasSubstr("config:2: the property has no name"));
}

TEST(ConfigFile, SplitsAtTheFirstEqualsSignAndTrims) {
  EXPECT_EQ(value(parsed("[default]\nkey \t=  a = b=c \t\n"), "default", "key"), "a = b=c");
}

TEST(ConfigFile, KeysHaveNoCase) {
  const ConfigFile file = parsed("[default]\nReGion = Us\n");
  EXPECT_EQ(value(file, "default", "region"), "Us");
}

TEST(ConfigFile, ValuesMayBeEmpty) { EXPECT_EQ(value(parsed("[default]\na =\nb = 1\n"), "default", "a"), ""); }

TEST(ConfigFile, PropertyWithInvalidNameIsIgnoredWithItsContinuation) {
  const ConfigFile file = parsed("[default]\nin valid = 1\n  more\nb = 2\n");
  EXPECT_THAT(file.profiles.at("default"), SizeIs(1));
  EXPECT_EQ(value(file, "default", "b"), "2");
  EXPECT_THAT(file.warnings, SizeIs(1));
}

TEST(ConfigFile, CommentsStandOnLinesOfTheirOwn) {
  const ConfigFile file = parsed("# one\n; two\n[default] ; three\n# four\na = 1\n;five\n[profile x]#six\nb = 2\n");
  EXPECT_EQ(value(file, "default", "a"), "1");
  EXPECT_EQ(value(file, "x", "b"), "2");
}

TEST(ConfigFile, CommentBehindAValueNeedsABlankBefore) {
  const ConfigFile file = parsed("[default]\na = b # c\nd = e\t; f\ng = h#i\nj = k;l\nm = # n\no =# p\n");
  EXPECT_EQ(value(file, "default", "a"), "b");
  EXPECT_EQ(value(file, "default", "d"), "e");
  EXPECT_EQ(value(file, "default", "g"), "h#i");
  EXPECT_EQ(value(file, "default", "j"), "k;l");
  EXPECT_EQ(value(file, "default", "m"), "");
  EXPECT_EQ(value(file, "default", "o"), "# p");
}

TEST(ConfigFile, IndentedLineContinuesAValueWithItsComment) {
  const ConfigFile file = parsed("[default]\na = one\n  two # c\n\n\tthree\nb = 1\n");
  EXPECT_EQ(value(file, "default", "a"), "one\ntwo # c\nthree");
  EXPECT_EQ(value(file, "default", "b"), "1");
}

TEST(ConfigFile, ContinuationWithoutPropertyIsMalformed) {
  EXPECT_THAT(problem("[default]\n  a = b\n"), HasSubstr("config:2: an indented line"));
  EXPECT_THAT(problem("  a = b\n"), HasSubstr("config:1: an indented line"));
  EXPECT_THAT(problem("[default]\na = b\n[profile x]\n  c\n"), HasSubstr("config:4"));
}

TEST(ConfigFile, PropertyWithoutValueHoldsNestedOnes) {
  const ConfigFile file = parsed(
      "[services dev]\nbedrock =\n  Endpoint_URL = http://localhost:1 # c\n\n  # comment\n  x=\ns3 = \n  y = 2\n");
  const Property& bedrock = file.services.at("dev").at("bedrock");
  EXPECT_EQ(bedrock.value, "");
  EXPECT_EQ(bedrock.nested.at("endpoint_url"), "http://localhost:1");
  EXPECT_EQ(bedrock.nested.at("x"), "");
  EXPECT_EQ(file.services.at("dev").at("s3").nested.at("y"), "2");
}

TEST(ConfigFile, BrokenNestedPropertyIsMalformed) {
  EXPECT_THAT(problem("[services a]\nb =\n  c\n"), HasSubstr("config:3: expected `key = value` below"));
  EXPECT_THAT(problem("[services a]\nb =\n  = c\n"), HasSubstr("config:3: the nested property has no name"));
}

TEST(ConfigFile, LastOfEqualKeysWins) { EXPECT_EQ(value(parsed("[default]\na = 1\nA = 2\n"), "default", "a"), "2"); }

TEST(ConfigFile, SectionsOfTheSameNameAreMerged) {
  const ConfigFile file = parsed("[profile x]\na = 1\nb = 1\n[default]\n[profile x]\nb = 2\n");
  EXPECT_EQ(value(file, "x", "a"), "1");
  EXPECT_EQ(value(file, "x", "b"), "2");
}

TEST(ConfigFile, LineEndsMayBeDosOnes) {
  const ConfigFile file = parsed("\r\n[default]\r\na = 1\r\n  2\r\n\r\n[profile x]\r\nb = 3");
  EXPECT_EQ(value(file, "default", "a"), "1\n2");
  EXPECT_EQ(value(file, "x", "b"), "3");
}

TEST(ConfigFile, ByteOrderMarkIsSkipped) {
  EXPECT_EQ(value(parsed("\xef\xbb\xbf[default]\na = 1\n"), "default", "a"), "1");
}

TEST(ConfigFile, PropertiesKnowTheirLine) {
  const ConfigFile file = parsed("# c\n[default]\n\nregion = x\n");
  EXPECT_EQ(file.profiles.at("default").at("region").line, 4);
  EXPECT_EQ(file.profiles.at("default").at("region").file, "~/.aws/config");
}

TEST(ConfigFile, EmptyTextHasNoSections) { EXPECT_THAT(parsed("").profiles, IsEmpty()); }

}  // namespace
}  // namespace outcrop::internal
