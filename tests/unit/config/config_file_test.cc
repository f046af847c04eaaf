// The grammar of the shared files, row by row.
#include "config/config_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outcrop::internal {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

ConfigFile parsed(std::string_view text, ConfigFileKind kind = ConfigFileKind::config) {
  return parse_config_file(text, "~/.aws/config", kind);
}

// Of the default profile, beside which another one goes on.
std::string problem(std::string_view text, ConfigFileKind kind = ConfigFileKind::config) {
  const ConfigFile file =
      parsed(std::string(text) + (kind == ConfigFileKind::config ? "[profile other]" : "[other]") + "\na = 1\n", kind);
  const auto other = file.profiles.find("other");
  EXPECT_TRUE(other != file.profiles.end() && other->second.problem.empty() && other->second.at("a").value == "1");
  const auto found = file.profiles.find("default");
  const std::string problem = found == file.profiles.end() ? "" : found->second.problem;
  EXPECT_EQ(file.warnings.empty(), problem.empty());
  if (!problem.empty()) {
    EXPECT_EQ(file.warnings.front(), problem);
  }
  return problem;
}

std::string warning(std::string_view text) {
  const ConfigFile file = parsed(text);
  for (const auto& [name, section] : file.profiles) EXPECT_EQ(section.problem, "") << name;
  return file.warnings.empty() ? "" : file.warnings.front();
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

TEST(ConfigFile, NamesOfOneWordNeedNoQuotes) {
  for (const std::string name : {"A-z_0/.%@:+",
                                 "gr\xc3\xb6\xc3\x9f"
                                 "e",
                                 "a$", "dev(eu)", "a&b", "a#b", "*"})
    EXPECT_EQ(value(parsed("[profile " + name + "]\na=1\n"), name, "a"), "1") << name;
  for (const char* name : {"a b", "bob's", "a\"b", "a\\ b", "a\rb"})
    EXPECT_THAT(parsed("[profile " + std::string(name) + "]\na=1\n").profiles, IsEmpty()) << name;
}

TEST(ConfigFile, QuotedNamesHaveAnyCharacter) {
  const ConfigFile file = parsed(
      "[profile \"My Dev\"]\na=1\n[profile 'it is # \xc3\xa4]']\na=2\n[sso-session 'My Corp'] # c\na=3\n"
      "[services\t\"a b\" ]\na=4\n[profile 'plain']\na=5\n[profile 'default']\na=6\n");
  EXPECT_EQ(value(file, "My Dev", "a"), "1");
  EXPECT_EQ(value(file, "it is # \xc3\xa4]", "a"), "2");
  EXPECT_EQ(file.sso_sessions.at("My Corp").at("a").value, "3");
  EXPECT_EQ(file.services.at("a b").at("a").value, "4");
  EXPECT_EQ(value(file, "plain", "a"), "5");
  EXPECT_EQ(value(file, "default", "a"), "6");
  EXPECT_THAT(file.warnings, IsEmpty());
  for (const char* text : {"[profile \"a b]\n", "[profile \"a b']\n", "[profile \"\"]\n", "[profile a b]\n"})
    EXPECT_THAT(warning(text), HasSubstr("config:1: section [")) << text;
}

TEST(ConfigFile, NamesInTheCredentialsFileAreTakenAsTheyAre) {
  const ConfigFile file = parsed("[My Dev]\na=1\n[\"My Other\"]\na=2\n[x$]\na=3\n", ConfigFileKind::credentials);
  EXPECT_EQ(value(file, "My Dev", "a"), "1");
  EXPECT_EQ(value(file, "My Other", "a"), "2");
  EXPECT_EQ(value(file, "x$", "a"), "3");
}

// What is malformed spoils its own section.

TEST(ConfigFile, HeaderWithoutBracketSpoilsItsSection) {
  for (const char* header : {"[default", "[default # c", "[ default "})
    EXPECT_EQ(problem("\n" + std::string(header) + "\nregion = x\n"),
              "~/.aws/config:2: the section header has no closing bracket");
}

TEST(ConfigFile, TextBehindAHeaderSpoilsItsSection) {
  EXPECT_THAT(problem("[default] region = x\n"), HasSubstr("~/.aws/config:1: text follows"));
}

TEST(ConfigFile, PropertyBeforeAnySectionSpoilsTheDefaultProfile) {
  EXPECT_THAT(problem("region = x\n"), HasSubstr("config:1: a property stands before"));
  EXPECT_THAT(problem("  region = x\n[default]\n"), HasSubstr("config:1: a property stands before"));
  EXPECT_THAT(problem("a = x\n[profile default]\na = b\n"), HasSubstr("config:1: a property stands before"));
  EXPECT_THAT(problem("a = x\n", ConfigFileKind::credentials), HasSubstr("config:1: a property stands before"));
}

TEST(ConfigFile, LineThatIsNoPropertySpoilsItsSection) {
  EXPECT_THAT(problem("[default]\n\nregion\n"), HasSubstr("config:3: expected `key = value`"));
  EXPECT_THAT(problem("[default]\n  region\n"), HasSubstr("config:2: expected `key = value`"));
  EXPECT_THAT(problem("[default]\nregion\n", ConfigFileKind::credentials), HasSubstr("config:2: expected"));
  EXPECT_THAT(problem("[default]\na = b\n<<<<<<< HEAD\n"), HasSubstr("config:3: expected"));
}

TEST(ConfigFile, PropertyWithoutNameSpoilsItsSection) {
  EXPECT_THAT(problem("[default]\n= x\n"), HasSubstr("config:2: the property has no name"));
  EXPECT_THAT(problem("[default]\n: x\n"), HasSubstr("config:2: the property has no name"));
}

TEST(ConfigFile, FirstProblemOfASectionStays) {
  EXPECT_THAT(problem("[default]\none\ntwo\n[profile x]\n[default]\nthree\n"), HasSubstr("config:2: expected"));
}

TEST(ConfigFile, ColonSeparatesToo) {
  const ConfigFile file = parsed("[default]\nregion: eu-west-1\nurl = http://a\nb : c = d\ne: http://f # g\n");
  EXPECT_EQ(value(file, "default", "region"), "eu-west-1");
  EXPECT_EQ(value(file, "default", "url"), "http://a");
  EXPECT_EQ(value(file, "default", "b"), "c = d");
  EXPECT_EQ(value(file, "default", "e"), "http://f");
  EXPECT_EQ(parsed("[services s]\nbedrock:\n  endpoint_url: http://a:1\n")
                .services.at("s")
                .at("bedrock")
                .nested.at("endpoint_url"),
            "http://a:1");
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

TEST(ConfigFile, CommentSignInQuotesBelongsToTheValue) {
  const ConfigFile file = parsed(
      "[default]\na = \"b # c\" # d\ne = x --f 'g ; h' ; i\nj = --k=\"l # m\" n\no = it's # isn't\np = \"q # r\n"
      "s='t # u'\n");
  EXPECT_EQ(value(file, "default", "a"), "\"b # c\"");
  EXPECT_EQ(value(file, "default", "e"), "x --f 'g ; h'");
  EXPECT_EQ(value(file, "default", "j"), "--k=\"l # m\" n");
  EXPECT_EQ(value(file, "default", "o"), "it's") << "an apostrophe quotes nothing";
  EXPECT_EQ(value(file, "default", "p"), "\"q") << "a quotation that nothing ends is none";
  EXPECT_EQ(value(file, "default", "s"), "'t # u'");
}

TEST(ConfigFile, IndentedLineContinuesAValueWithItsComment) {
  const ConfigFile file = parsed("[default]\na = one\n  two # c\n\n\tthree\nb = 1\n");
  EXPECT_EQ(value(file, "default", "a"), "one\ntwo # c\nthree");
  EXPECT_EQ(value(file, "default", "b"), "1");
}

TEST(ConfigFile, IndentedCommentsAreNoPartOfAValue) {
  const ConfigFile file = parsed("[default]\n  # one\na = x\n  ; two\n  y\n\t# three\n");
  EXPECT_EQ(value(file, "default", "a"), "x\ny");
  EXPECT_THAT(file.warnings, IsEmpty());
}

// People indent whole sections.
TEST(ConfigFile, LineIndentedLikeThePropertyBeforeIsOneOfItsOwn) {
  const ConfigFile file =
      parsed("[default]\n  a = b\n  c = d\n    e\n  f =\n    g = h\ni = j\n  [profile x]\n\ta = k\n");
  EXPECT_EQ(value(file, "default", "a"), "b");
  EXPECT_EQ(value(file, "default", "c"), "d\ne");
  EXPECT_EQ(file.profiles.at("default").at("f").nested.at("g"), "h");
  EXPECT_EQ(value(file, "default", "i"), "j\n[profile x]\na = k");
  EXPECT_EQ(value(parsed("[default]\n  a = b\n  [profile x]\n\ta = k\n"), "x", "a"), "k");
}

TEST(ConfigFile, WarnsOfIndentationThatMayMeanSomethingElse) {
  EXPECT_THAT(warning("[default]\n  a = b\n"), HasSubstr("config:2: the line is indented, and read as"));
  EXPECT_THAT(warning("[default]\nregion = r\n  output = json\n"), HasSubstr("config:3: the line is indented, so"));
  EXPECT_EQ(warning("[default]\ncredential_process = p\n  --a=b\n  c\n"), "");
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

TEST(ConfigFile, BrokenNestedPropertySpoilsItsSection) {
  EXPECT_THAT(problem("[default]\nb =\n  c\n"), HasSubstr("config:3: expected `key = value` below"));
  EXPECT_THAT(problem("[default]\nb =\n  = c\n"), HasSubstr("config:3: the nested property has no name"));
  EXPECT_THAT(parsed("[services a]\nb =\n  c\n").services.at("a").problem, HasSubstr("config:3"));
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

TEST(ConfigFile, NoBreakSpacesAreBlanks) {
  const ConfigFile file =
      parsed("[default]\n\xc2\xa0region\xc2\xa0=\xc2\xa0us-east-1\xc2\xa0\n[profile\xc2\xa0x]\na = b\n");
  EXPECT_EQ(value(file, "default", "region"), "us-east-1");
  EXPECT_EQ(value(file, "x", "a"), "b");
}

TEST(ConfigFile, PropertiesKnowTheirLine) {
  const ConfigFile file = parsed("# c\n[default]\n\nregion = x\n");
  EXPECT_EQ(file.profiles.at("default").at("region").line, 4);
  EXPECT_EQ(file.profiles.at("default").at("region").file, "~/.aws/config");
}

TEST(ConfigFile, EmptyTextHasNoSections) { EXPECT_THAT(parsed("").profiles, IsEmpty()); }

// The `=` behind a key may be forgotten, and the key itself end in one.
TEST(ConfigFile, WarningsQuoteNoValue) {
  for (const char* const line :
       {"aws_secret_access_key wJalr/secret==", "aws_secret_access_key\twJalr/secret = x",
        "aws_secret_access_key wJalr/secret", "wJalr/secret wJalr/secret= ", "  wJalr/secret wJalr/secret="}) {
    const ConfigFile file = parsed("[default]\n" + std::string(line) + '\n', ConfigFileKind::credentials);
    EXPECT_THAT(file.warnings, Not(IsEmpty())) << line;
    for (const std::string& warning : file.warnings) EXPECT_THAT(warning, Not(HasSubstr("secret"))) << line;
  }
}

}  // namespace
}  // namespace outcrop::internal
