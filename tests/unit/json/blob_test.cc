// Blob: whose bytes it holds, and for how long.
#include "outcrop/blob.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>

#include "outcrop/mapped_file.h"

namespace {

using outcrop::Blob;
using outcrop::BlobView;

TEST(Blob, HoldsWhatItIsMadeOf) {
  const std::string text("a\0b", 3);
  const std::vector<std::byte> bytes{std::byte{'a'}, std::byte{0}, std::byte{'b'}};
  for (const Blob& blob : {Blob(text), Blob(std::string_view(text)), Blob(bytes), Blob(std::as_bytes(std::span(text))),
                           Blob(BlobView{bytes}), Blob::borrow(text), Blob::borrow(bytes)}) {
    EXPECT_EQ(blob.text(), text);
    EXPECT_EQ(blob.size(), 3u);
    EXPECT_EQ(blob, Blob(text));
  }
  EXPECT_EQ(Blob("text").text(), "text");
}

TEST(Blob, IsEmptyByDefaultAndWhereNothingIsGiven) {
  for (const Blob& blob : {Blob(), Blob(""), Blob(std::string()), Blob::borrow(""), Blob(BlobView{})}) {
    EXPECT_EQ(blob.size(), 0u);
    EXPECT_TRUE(blob.bytes().empty());
    EXPECT_EQ(blob, Blob());
  }
}

TEST(Blob, TakesAStringsBytesAndSharesThemWithItsCopies) {
  std::string text(1000, 'x');
  const char* const bytes = text.data();
  Blob first(std::move(text));
  const Blob second = first;
  EXPECT_EQ(first.text().data(), bytes);
  EXPECT_EQ(second.text().data(), bytes);
  const Blob third = std::move(first);
  EXPECT_EQ(third.text().data(), bytes);
  EXPECT_EQ(first.size(), 0u);  // NOLINT: what a move leaves behind is to be empty
}

TEST(Blob, BorrowsWithoutACopy) {
  const std::string text(1000, 'x');
  EXPECT_EQ(Blob::borrow(text).text().data(), text.data());
}

TEST(Blob, KeepsTheOwnerOfSharedBytesUntilTheLastCopyIsGone) {
  auto owner = std::make_shared<std::string>("bytes");
  const std::weak_ptr<std::string> watch = owner;
  const std::string_view bytes = *owner;
  auto first = std::make_unique<Blob>(Blob::share(std::move(owner), bytes));
  auto second = std::make_unique<Blob>(*first);
  first.reset();
  EXPECT_EQ(second->text(), "bytes");
  second.reset();
  EXPECT_TRUE(watch.expired());
}

class MappedFile : public ::testing::Test {
 protected:
  MappedFile() { std::filesystem::create_directory(folder); }
  ~MappedFile() override { std::filesystem::remove_all(folder); }

  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("outcrop-mapped-" + std::to_string(::getpid()));
  const std::string path = folder / "image.png";
};

TEST_F(MappedFile, HoldsTheFileEvenWhenItsNameIsGone) {
  const std::string content(100'000, 'i');
  std::ofstream(path) << content;
  const auto blob = outcrop::map_file(path);
  ASSERT_TRUE(blob) << blob.error().message;
  std::filesystem::remove(path);
  EXPECT_EQ(blob->text(), content);
}

TEST_F(MappedFile, MayBeEmpty) {
  std::ofstream(path).close();
  const auto blob = outcrop::map_file(path);
  ASSERT_TRUE(blob) << blob.error().message;
  EXPECT_EQ(blob->size(), 0u);
}

TEST_F(MappedFile, IsARegularFileThatIsThere) {
  for (const std::string& other : {path, folder.string(), std::string("/dev/null")}) {
    const auto blob = outcrop::map_file(other);
    ASSERT_FALSE(blob);
    EXPECT_EQ(blob.error().code, "UnreadableFile");
    EXPECT_TRUE(blob.error().message.starts_with(other)) << blob.error().message;
  }
}

}  // namespace
