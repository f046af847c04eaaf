// The machine's own files and home.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "config/config_sources.h"
#include "outcrop/internal/environment.h"

namespace outcrop::internal {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class MachineFiles : public ::testing::Test {
 protected:
  // A read that waits for somebody who writes ends the program, not the machine's patience.
  void SetUp() override { ::alarm(60); }
  void TearDown() override {
    ::alarm(0);
    fs::remove_all(folder);
  }
  std::string path(const std::string& name) const { return (folder / name).string(); }
  static FileText read(const std::string& path) { return machine_environment()->read_file(path); }

  const fs::path folder = [] {
    std::string pattern = (fs::temp_directory_path() / "outcrop-files-XXXXXX").string();
    return fs::path(::mkdtemp(pattern.data()));
  }();
};

TEST_F(MachineFiles, RegularFilesAreReadThroughLinksToo) {
  std::ofstream(path("file")) << "text";
  fs::create_symlink(path("file"), path("link"));
  EXPECT_EQ(read(path("file")).text, "text");
  EXPECT_EQ(read(path("link")).text, "text");
  EXPECT_EQ(read(path("file")).outcome, FileText::Outcome::read);
  EXPECT_EQ(read(path("none")).outcome, FileText::Outcome::missing);
}

TEST_F(MachineFiles, NullDeviceIsAnEmptyFile) {
  EXPECT_EQ(read("/dev/null").outcome, FileText::Outcome::read);
  EXPECT_EQ(read("/dev/null").text, "");
}

TEST_F(MachineFiles, WhatIsNoRegularFileIsRefusedAtOnce) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  fs::create_symlink(path("pipe"), path("link"));
  EXPECT_EQ(read(path("pipe")).problem, "it is a pipe, not a regular file");
  EXPECT_EQ(read(path("link")).problem, "it is a pipe, not a regular file");
  EXPECT_EQ(read(folder.string()).problem, "Is a directory");
  EXPECT_EQ(read("/dev/zero").problem, "it is a device, not a regular file");
  for (const std::string& file : {path("pipe"), folder.string(), std::string("/dev/zero")})
    EXPECT_EQ(read(file).outcome, FileText::Outcome::failed) << file;
}

TEST_F(MachineFiles, FolderAndWhatOneThatCantBeEnteredHoldsAreNoFiles) {
  std::ofstream(path("file")) << "text";
  fs::permissions(path("file"), fs::perms::none);
  fs::create_directory(path("closed"));
  fs::permissions(path("closed"), fs::perms::none);
  const uid_t user = ::geteuid();
  if (user == 0) {  // who may enter and read everything
    fs::permissions(folder, fs::perms::all);
    ASSERT_EQ(::seteuid(65534), 0);
    if (::faccessat(AT_FDCWD, folder.c_str(), X_OK, AT_EACCESS) != 0) {
      ASSERT_EQ(::seteuid(user), 0);
      GTEST_SKIP() << "nobody else may enter " << folder;
    }
  }
  const FileText unreadable = read(path("file"));
  const FileText hidden = read(path("closed/file"));
  ASSERT_EQ(::seteuid(user), 0);
  EXPECT_EQ(unreadable.problem, "Permission denied");
  EXPECT_FALSE(unreadable.is_no_file);
  EXPECT_EQ(hidden.problem, "Permission denied");
  EXPECT_TRUE(hidden.is_no_file);
  EXPECT_TRUE(read(folder.string()).is_no_file);
}

TEST_F(MachineFiles, EndlessFileIsRefusedBeforeItFillsTheMemory) {
  std::ofstream(path("huge")) << "x";
  fs::resize_file(path("huge"), (std::uintmax_t{16} << 20) + 1);
  EXPECT_EQ(read(path("huge")).problem, "it is longer than 16 MiB");
  fs::resize_file(path("huge"), std::uintmax_t{16} << 20);
  EXPECT_EQ(read(path("huge")).outcome, FileText::Outcome::read);
}

TEST_F(MachineFiles, PipeAsConfigFileIsAnErrorThatNamesIt) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  const auto environment = make_environment({{"AWS_CONFIG_FILE", path("pipe")}, {"HOME", folder.string()}});
  const Result<ConfigSources> sources = ConfigSources::load(*environment, {});
  ASSERT_FALSE(sources);
  EXPECT_EQ(sources.error().message, path("pipe") + " can't be read: it is a pipe, not a regular file");
}

TEST(MachineHome, ComesFromTheUserDatabaseWhereTheVariableIsMissing) {
  const char* const given = std::getenv("HOME");
  const std::string kept = given ? given : "";
  const passwd* const user = ::getpwuid(::getuid());
  ASSERT_TRUE(user && user->pw_dir) << "this machine's user database does not know the user";
  for (const char* home : {static_cast<const char*>(nullptr), ""}) {
    home ? ::setenv("HOME", home, 1) : ::unsetenv("HOME");
    EXPECT_EQ(machine_environment()->expand_home("~/.aws/config"), std::string(user->pw_dir) + "/.aws/config");
  }
  ::setenv("HOME", "/elsewhere", 1);
  EXPECT_EQ(machine_environment()->expand_home("~/x"), "/elsewhere/x");
  given ? ::setenv("HOME", kept.c_str(), 1) : ::unsetenv("HOME");
}

TEST(MachineHome, GivenVariablesKnowNoUser) { EXPECT_EQ(make_environment({})->expand_home("~/x"), ""); }

}  // namespace
}  // namespace outcrop::internal
